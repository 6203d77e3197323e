"""Plain text in, plain text with soft hyphens out."""

import re
import unicodedata
from collections.abc import Collection
from itertools import pairwise

from handreiking.text.hyphenation.compounds import is_part
from handreiking.text.hyphenation.divided import DIVIDED, broken
from handreiking.text.hyphenation.known import known_words
from handreiking.text.hyphenation.syllables import pattern_language, syllable_breaks

SOFT_HYPHEN = "\u00ad"
_LONG = 13
_LETTER = r"[^\W\d_][\u0300-\u036f]*"
_BESIDE = r"[\w\u0300-\u036f\u00ad\u2010\u2011-]"
# Sixty letters is not a word, and the time to look for seams grows with the square of the length.
_WORD = re.compile(rf"(?<!{_BESIDE})(?:{_LETTER}){{{_LONG},60}}+(?!{_BESIDE})")
_ADDRESS = re.compile(r"[@\\#=_]|:/|\w\.\w|^\W*/|/\W{0,3}$")


def hyphenate(text: str, language: str, known: Collection[str] = ()) -> str:
    """Return `text` with a soft hyphen wherever a word of 13 letters or more may break.

    `text` is plain text, not HTML. `known` are the words of the handbook itself, in lower case: they count as parts of
    Dutch compounds; pass the same frozenset every time, so that answers are cached. No part is shorter than four letters.
    Left as they are: addresses, words that contain a digit, a hyphen or a soft hyphen, and every word in a `language` that
    pyphen does not know.
    """
    patterns = pattern_language(language)
    if patterns is None:
        return text
    words = frozenset(known)
    return re.sub(r"\S{13,}", lambda chunk: _hyphenate_chunk(chunk[0], patterns, words), text)


def _hyphenate_chunk(chunk: str, patterns: str, known: frozenset[str]) -> str:
    if _ADDRESS.search(chunk):
        return chunk
    return _WORD.sub(lambda word: _remembered(word[0], patterns, known), chunk)


def _remembered(word: str, patterns: str, known: frozenset[str]) -> str:
    words = known_words(patterns, known)
    if word not in words:
        words[word] = _hyphenate_word(word, patterns, known)
    return words[word]


def _hyphenate_word(word: str, patterns: str, known: frozenset[str]) -> str:
    letters = re.findall(_LETTER, word)
    plain = unicodedata.normalize("NFC", word).lower()
    if len(plain) != len(letters):  # a letter that Unicode cannot write as one character
        return word
    places = (0, *_breaks(plain, patterns, known), len(plain))
    return SOFT_HYPHEN.join("".join(letters[start:end]) for start, end in pairwise(places))


def _breaks(word: str, patterns: str, known: frozenset[str]) -> list[int]:
    found = broken(patterns)(word, known)
    breaks = list(found)
    for start, end in pairwise((0, *found, len(word))):
        breaks += [start + place for place in _breaks_inside(word[start:end], patterns, known)]
    return sorted(breaks)


def _breaks_inside(part: str, patterns: str, known: frozenset[str]) -> tuple[int, ...]:
    if len(part) < _LONG:
        return ()
    if patterns[:2] not in DIVIDED:
        return syllable_breaks(part, patterns)
    # "zelf·redzaam·heid" rather than "zelfred·zaam·heid"
    return syllable_breaks(part, patterns, lambda place: _part_count(part, place, known))


def _part_count(part: str, place: int, known: frozenset[str]) -> int:
    """Return how many of the two sides of a break at `place` are parts of words themselves."""
    return sum(1 for side in (part[:place], part[place:]) if is_part(side, known))
