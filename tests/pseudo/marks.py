"""Marks on words, by which a test tells where each word of a page comes from.

Every word of a text is put between two letters, as pseudolocalisation does to find text that is not taken from a catalogue
(Microsoft_; Android_, the pseudolocale en-XA). Plain letters survive what accents and brackets do not: addresses, the folding of
a search, a typeface, a change of case. Of a sentence every word is marked, so that one between two holes is not missed.

.. _Microsoft: https://learn.microsoft.com/en-us/globalization/methodology/pseudolocalization
.. _Android: https://developer.android.com/guide/topics/resources/pseudolocales
"""

import re

WORD = re.compile(r"[^\W\d_]+")
"""A word: letters that stand together."""

OURS, THEIRS = "q", "x"
"""The letter around each word of the catalogue, and of the handbook."""

MARKED = re.compile(rf"{OURS}[^\W\d_]+{OURS}|{THEIRS}[^\W\d_]+{THEIRS}", re.IGNORECASE)

LEFT_ALONE = re.compile(r"<[^<>\n]*>|\{[^{}\n]*\}")
"""In a text of the catalogue: a noun of the handbook, or a hole."""

LEFT_ALONE_INLINE = re.compile(r"\[@[^\]]*\]|\]\([^)]*\)|https?://\S+")
"""In a text of the handbook: a citation, and where a link leads to."""


def marked(text: str, letter: str = OURS, but: re.Pattern[str] = LEFT_ALONE) -> str:
    """Return `text` with `letter` around each of its words, except in what matches `but`."""
    parts, end = [], 0
    for found in but.finditer(text):
        parts += [_each(text[end : found.start()], letter), found[0]]
        end = found.end()
    return "".join((*parts, _each(text[end:], letter)))


def _each(text: str, letter: str) -> str:
    return WORD.sub(lambda word: f"{letter}{word[0]}{letter}", text)


def unmarked(text: str) -> list[str]:
    """Return the words of `text` that carry no mark, in their order; soft hyphens are no part of a word."""
    return [word for word in WORD.findall(text.replace("\xad", "")) if not MARKED.fullmatch(word)]
