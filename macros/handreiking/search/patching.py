"""Postings that can be changed page by page: what a preview keeps of the words of a site between two edits."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from handreiking.search.postings import PAGES_PER_STEM, letter, row


class Postings:
    """The pages that each stem is on, with its weight on each.

    As arrays of numbers, and the stems of a page as the same texts: those of a thousand methods take some 30 MB.
    """

    def __init__(self) -> None:
        self._found: dict[str, tuple[array[int], array[float]]] = {}
        self._stems: dict[int, tuple[str, ...]] = {}
        self._names: dict[str, str] = {}

    def __contains__(self, stem: object) -> bool:
        """Whether `stem` is on any page."""
        return stem in self._found

    def put(self, page: int, weights: Mapping[str, float]) -> Iterator[str]:
        """Put `weights` in place of what the stems on `page` weighed; yield each stem whose entry may be another now."""
        gone = [stem for stem in self._stems.get(page, ()) if stem not in weights]
        yield from (stem for stem in gone if self._drop(stem, page))
        yield from (stem for stem, weight in weights.items() if self._set(stem, page, weight))
        self._stems[page] = tuple(self._names[stem] for stem in weights)

    def row(self, stem: str) -> str:
        """Return the entry of `stem`, as in ``postings.py``; empty if it is on no page."""
        return row(list(zip(*self._found[stem], strict=True))) if stem in self._found else ""

    def _drop(self, stem: str, page: int) -> bool:
        pages, weights = self._found[stem]
        at = bisect_left(pages, page)
        del pages[at], weights[at]
        if not pages:
            del self._found[stem], self._names[stem]
        return True

    def _set(self, stem: str, page: int, weight: float) -> bool:
        """Note `weight`, and return whether that may change the entry: of a few pages only letters count."""
        if stem not in self._found:
            self._found[stem] = array("I"), array("d")
            self._names[stem] = stem
        pages, weights = self._found[stem]
        at = bisect_left(pages, page)
        if at == len(pages) or pages[at] != page:
            pages.insert(at, page)
            weights.insert(at, weight)
            return True
        before, weights[at] = weights[at], weight
        return before != weight and (len(pages) > PAGES_PER_STEM or letter(before) != letter(weight))


def stems_of(postings: Postings, pages: Iterable[tuple[int, Mapping[str, float]]]) -> set[str]:
    """Put the weights on each of `pages` in `postings`, and return the stems whose entries may be others now."""
    return {stem for page, weights in pages for stem in postings.put(page, weights)}
