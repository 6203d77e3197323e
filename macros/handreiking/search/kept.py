"""An index as it was kept, for the next one: little of it changes when a page does."""

import sys
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.search.documents import IndexedPage
from handreiking.search.postings import PAGES_PER_STEM, is_cut, letter, pairs, read, row, written
from handreiking.store import Store, packed, unpacked

Weights = Mapping[str, float]


class NotKept(Exception):
    """What is needed of the former index was not kept."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page of an index: its location, kind and title; the key of its weights, in hexadecimal; and the characters it takes."""

    location: str
    kind: str
    title: str
    weights: str
    size: int

    @staticmethod
    def of(page: IndexedPage, weights: bytes, size: int) -> "KeptPage":
        """Return what is kept of `page`, given the key of its `weights` and its `size`."""
        return KeptPage(page.location, page.kind, page.title, weights.hex(), size)


@dataclass(frozen=True, slots=True)
class KeptIndex:
    """An index in parts: what was `known` of words, its `pages` in order, and its `rows` by stem.

    `cut` has the key, in hexadecimal, of all weights of each stem that is on more pages than its row has.
    """

    known: str
    pages: Sequence[KeptPage]
    rows: Mapping[str, str]
    cut: Mapping[str, str]

    def put(self, store: Store) -> str:
        """Keep all of it in `store`, and return its key, in hexadecimal."""
        pages = [(one.location, one.kind, one.title, one.weights, one.size) for one in self.pages]
        value = packed([self.known, pages, dict(self.rows), dict(self.cut)])
        store.put(key := Store.key("index", value), value)
        return key.hex()

    @staticmethod
    def get(store: Store, key: str) -> "KeptIndex":
        """Return what was kept by `key`. Raises `NotKept`."""
        if not (value := store.get(bytes.fromhex(key))):
            raise NotKept
        known, pages, rows, cut = unpacked(value)
        return KeptIndex(known, [KeptPage(*page) for page in pages], rows, cut)

    def with_weights(self, changes: Mapping[int, tuple[Weights, Weights]], store: Store) -> tuple[dict[str, str], dict[str, str]]:
        """Return the rows and what is cut when the weights on some pages change, given those before and now by page.

        Raises `NotKept`.
        """
        rows, cut = dict(self.rows), dict(self.cut)
        for stem, weights in _by_stem(changes).items():
            found = _changed_cut(store, cut.pop(stem), weights) if stem in cut else None
            rows[stem] = _changed_row(rows.get(stem, ""), weights) if found is None else row(pairs(found))
            if found and is_cut(len(found) // 2):
                cut[stem] = keep_weights(store, found)
            if not rows[stem]:
                del rows[stem]
        return rows, cut


def keep_weights(store: Store, found: "array[float]") -> str:
    """Keep all weights of a stem in `store`, and return their key, in hexadecimal."""
    value = found.tobytes()
    store.put(key := Store.key("stem", sys.byteorder, value), value)
    return key.hex()


def _by_stem(changes: Mapping[int, tuple[Weights, Weights]]) -> dict[str, dict[int, float | None]]:
    """Return the weight of each stem on each page where it is another one now; None where the stem is no longer."""
    found: dict[str, dict[int, float | None]] = {}
    for page, (before, now) in changes.items():
        for stem in before.keys() | now.keys():
            if before.get(stem) != now.get(stem):
                found.setdefault(stem, {})[page] = now.get(stem)
    return found


def _changed_row(entry: str, weights: Mapping[int, float | None]) -> str:
    letters: dict[int, str | None] = {
        **read(entry),
        **{page: None if weight is None else letter(weight) for page, weight in weights.items()},
    }
    left = {page: sign for page, sign in sorted(letters.items()) if sign}
    if len(left) > PAGES_PER_STEM:
        raise NotKept
    return written(left)


def _changed_cut(store: Store, key: str, weights: Mapping[int, float | None]) -> "array[float]":
    """Return all weights of a stem, which were kept by `key`, with the changed `weights`."""
    if not (value := store.get(bytes.fromhex(key))):
        raise NotKept
    kept = array("d", value)
    every: dict[int, float | None] = {**dict(zip(map(int, kept[::2]), kept[1::2], strict=True)), **weights}
    return array("d", (number for page, weight in sorted(every.items()) if weight is not None for number in (page, weight)))
