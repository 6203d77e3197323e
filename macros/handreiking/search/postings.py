"""Weights become an index: for each stem the pages that it is on, only those with the greatest weights if there are many."""

import re
from array import array
from collections.abc import Iterable, Mapping

PAGES_PER_STEM = 400
"""The greatest number of pages for a stem: an index that grows with its site is no use on a phone."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
STEP = 0.6
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
PAGE = re.compile(r"([A-Z])([0-9a-z]*)")


def postings(weights: Iterable[Mapping[str, float]]) -> dict[str, str]:
    """Return the entry of each stem, sorted, given the weights of the stems on each page, in the order of the pages."""
    found = gathered(weights)
    return {stem: row(pairs(found[stem])) for stem in sorted(found)}


def gathered(weights: Iterable[Mapping[str, float]]) -> dict[str, "array[float]"]:
    """Return for each stem the pages that it is on and its weights there, by turns, given the weights on each page in order.

    In arrays, for as tuples they take eight times as much memory.
    """
    found: dict[str, array[float]] = {}
    for page, stems in enumerate(weights):
        for stem, weight in stems.items():
            if stem not in found:
                found[stem] = array("d")
            found[stem].extend((page, weight))
    return found


def pairs(found: "array[float]") -> list[tuple[int, float]]:
    """Return each page and its weight, of those that are in `found` by turns."""
    return [(int(page), weight) for page, weight in zip(found[::2], found[1::2], strict=True)]


def row(pages: list[tuple[int, float]]) -> str:
    """Return the entry of a stem, given the pages that it is on, in order, with its weight on each.

    An entry is a row of pages. Each is a letter for its weight, A for the least, and the distance from the previous page (the
    first from page -1) in base 36, which is omitted if it is 1. ``CB4`` is page 0, with weight C, and page 4, with weight B.
    """
    return written({page: letter(weight) for page, weight in _weightiest(pages)})


def is_cut(pages: int) -> bool:
    """Return whether a stem that is on so many `pages` is on more than its entry has."""
    return pages > PAGES_PER_STEM


def _weightiest(pages: list[tuple[int, float]]) -> list[tuple[int, float]]:
    if not is_cut(len(pages)):
        return pages
    return sorted(sorted(pages, key=lambda one: (-one[1], one[0]))[:PAGES_PER_STEM])


def written(letters: Mapping[int, str]) -> str:
    """Return the entry with these `letters`, by page, in the order of the pages."""
    entry, last = "", -1
    for page, sign in letters.items():
        entry += sign + (_base36(page - last) if page - last > 1 else "")
        last = page
    return entry


def read(entry: str) -> dict[int, str]:
    """Return the letters by page that `written` made `entry` of."""
    letters, page = {}, -1
    for sign, distance in PAGE.findall(entry):
        page += int(distance, 36) if distance else 1
        letters[page] = sign
    return letters


def letter(weight: float) -> str:
    """Return the letter for `weight`: A to Z, in steps of `STEP`."""
    return LETTERS[max(0, min(len(LETTERS) - 1, round(weight / STEP) - 1))]


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits
