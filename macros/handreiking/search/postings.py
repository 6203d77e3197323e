"""Weights become an index: for each stem the pages that it is on, only those with the greatest weights if there are many."""

from array import array
from collections.abc import Iterable, Iterator, Mapping

PAGES_PER_STEM = 400
"""The greatest number of pages for a stem: an index that grows with its site is no use on a phone."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
STEP = 0.6
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def postings(weights: Iterable[Mapping[str, float]]) -> dict[str, str]:
    """Return the entry of each stem, sorted, given the weights of the stems on each page, in the order of the pages.

    An entry is a row of pages. Each is a letter for its weight, A for the least, and the distance from the previous page (the
    first from page -1) in base 36, which is omitted if it is 1. ``CB4`` is page 0, with weight C, and page 4, with weight B.
    """
    # Pages and weights by turns, in arrays: as tuples they take eight times as much memory.
    found: dict[str, array[float]] = {}
    for page, stems in enumerate(weights):
        for stem, weight in stems.items():
            if stem not in found:
                found[stem] = array("d")
            found[stem].extend((page, weight))
    return {stem: row([(int(page), weight) for page, weight in _pairs(found[stem])]) for stem in sorted(found)}


def row(pages: list[tuple[int, float]]) -> str:
    """Return the entry of a stem, given the pages that it is on, in order, with its weight on each."""
    return _row(_weightiest(pages))


def _pairs(found: "array[float]") -> Iterator[tuple[float, float]]:
    return zip(found[::2], found[1::2], strict=True)


def _weightiest(pages: list[tuple[int, float]]) -> list[tuple[int, float]]:
    if len(pages) <= PAGES_PER_STEM:
        return pages
    return sorted(sorted(pages, key=lambda one: (-one[1], one[0]))[:PAGES_PER_STEM])


def _row(pages: list[tuple[int, float]]) -> str:
    row, last = "", -1
    for page, weight in pages:
        row += letter(weight) + (_base36(page - last) if page - last > 1 else "")
        last = page
    return row


def letter(weight: float) -> str:
    """Return the letter for `weight`: A to Z, in steps of `STEP`."""
    return LETTERS[max(0, min(len(LETTERS) - 1, round(weight / STEP) - 1))]


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits
