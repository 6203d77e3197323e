"""Where a word may break according to the patterns of its language. Source: pyphen, which has those of LibreOffice."""

from collections.abc import Callable
from functools import lru_cache

import pyphen

SHORTEST_PART = 4
_DIAERESES = frozenset("äëïöü")


@lru_cache
def pattern_language(language: str) -> str | None:
    """Return the name of the patterns for `language` ("nl", "nl-BE", "en"), such as "nl_NL"; None if there are none."""
    name: str | None = pyphen.language_fallback(language)
    return name


@lru_cache
def _patterns(name: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=name, left=SHORTEST_PART, right=SHORTEST_PART)


@lru_cache(maxsize=65536)
def positions(word: str, name: str) -> tuple[int, ...]:
    """Return the positions where the patterns `name` let `word` break, at least four letters from either end.

    A soft hyphen cannot change a letter, so a break that would is left out: Dutch *casuïstiek* would break as
    *casu-istiek*, without its diaeresis.
    """
    found = (int(place) for place in _patterns(name).positions(word) if place.data is None)
    return tuple(place for place in found if not (name.startswith("nl") and word[place] in _DIAERESES))


def syllable_breaks(word: str, name: str, worth: Callable[[int], int] = lambda place: 0) -> tuple[int, ...]:
    """Return as many of the `positions` as leave four letters between them.

    Among equals, those of the highest total `worth`; then the latest, because endings come last: *gemeente·lijke*.
    """
    best: dict[int, tuple[int, ...]] = {0: ()}
    for place in positions(word, name):
        best[place] = (*max(_before(best, place), key=lambda breaks: _rank(breaks, worth)), place)
    return max(best.values(), key=lambda breaks: _rank(breaks, worth))


def _before(best: dict[int, tuple[int, ...]], place: int) -> list[tuple[int, ...]]:
    return [breaks for last, breaks in best.items() if place - last >= SHORTEST_PART]


def _rank(breaks: tuple[int, ...], worth: Callable[[int], int]) -> tuple[int, int, int]:
    return len(breaks), sum(map(worth, breaks)), sum(breaks)
