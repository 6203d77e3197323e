"""What was found out about words so far: add what an earlier run found, and keep all of it for the next.

The dictionary is loaded when a word is not among them, and that takes longer than to make a page.
"""

import unicodedata
from collections.abc import Sequence

from handreiking.text.hyphenation.syllables import pattern_language

Words = dict[str, str]
"""Words of 13 letters or more with their soft hyphens, by the word as it is written."""

Seams = dict[str, Sequence[int]]
"""The positions of the seams in words, by word in lower case."""

_words: dict[tuple[str, frozenset[str]], Words] = {}
_seams: dict[frozenset[str], Seams] = {}


def known_words(patterns: str, known: frozenset[str]) -> Words:
    """Return the words that were hyphenated with these `patterns`, when these words were `known`."""
    return _words.setdefault((patterns, known), {})


def remembered(language: str, known: frozenset[str]) -> Words:
    """Return the words of a `language` that were hyphenated when these words were `known`."""
    return known_words(pattern_language(language) or "", known)


def known_seams(known: frozenset[str]) -> Seams:
    """Return the seams that were found when these words were `known`."""
    return _seams.setdefault(known, {})


def known_seams_after(before: frozenset[str], known: frozenset[str]) -> Seams:
    """Return the seams when these words are `known` instead of those `before`, which are forgotten.

    What was found holds for a word in which none stands that only one of both has.
    """
    changed, found = before ^ known, known_seams(known)
    for word, seams in _seams.pop(before, {}).items():
        if not any(one in word for one in changed):
            found.setdefault(word, seams)
    return found


def remembered_after(language: str, before: frozenset[str], known: frozenset[str]) -> Words:
    """Return the words of a `language` with soft hyphens when these words are `known` instead of those `before`.

    As with seams, what was found before is forgotten, but for words in which none stands that only one of both has.
    """
    changed, found = before ^ known, remembered(language, known)
    for word, shown in _words.pop((pattern_language(language) or "", before), {}).items():
        lower = unicodedata.normalize("NFC", word).lower()
        if not any(one in lower for one in changed):
            found.setdefault(word, shown)
    known_seams_after(before, known)
    return found
