"""A long list divided into parts, each for one page, whose addresses stay when entries come and go.

The parts are the first letters of the titles, as in a dictionary. A part that does not fit on a page is divided by the next
letter in which its titles differ: *K* into *Ka*, *Ke* … Numbered pages would all shift when one entry is added.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from handreiking.components.limits import Limit
from handreiking.text.naming import UNFOLDED

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """A part of a list: its `name` in addresses, its `label`, and its `entries`; what is divided has further parts `inside`.

    `title` tells it from the parts of other lists: ``wonen: K``.
    """

    name: str
    label: str
    title: str
    entries: tuple[T, ...]
    inside: tuple["Part[T]", ...] = ()

    @property
    def leaves(self) -> Iterator["Part[T]"]:
        """The parts that are not divided, in order."""
        if not self.inside:
            yield self
        for part in self.inside:
            yield from part.leaves


@dataclass(frozen=True)
class Divider(Generic[T]):
    """Divides entries by their titles; `size` estimates the characters of HTML that one takes.

    Entries with the same title, such as what many methods say of one role, are divided `further` by something else.
    """

    title: Callable[[T], str]
    size: Callable[[T], int]
    limit: Limit
    further: "Divider[T] | None" = None

    def fits(self, entries: Sequence[T]) -> bool:
        """Whether `entries` fit on one page; one always does."""
        few = len(entries) <= self.limit.entries and sum(map(self.size, entries)) <= self.limit.characters
        return few or len(entries) == 1

    def parts(self, entries: Iterable[T], above: str = "", name: str = "") -> tuple[Part[T], ...]:
        """Return `entries` by the first letter of their titles, in the order of the alphabet.

        They are within the part that is called `name` in addresses and `above` in titles, if any.
        """
        found = self._parts([(fold(self.title(entry)), entry) for entry in entries], 1)
        return tuple(_below(part, f"{name}/", f"{above}: ") for part in found) if name else found

    def within(self, name: str, label: str, entries: Sequence[T]) -> Part[T]:
        """Return the part called `name` with these `entries`, divided by letter if they do not fit on a page."""
        return Part(name, label, label, tuple(entries), () if self.fits(entries) else self.parts(entries, label, name))

    def _parts(self, named: Sequence[tuple[str, T]], letters: int) -> tuple[Part[T], ...]:
        by_name: dict[str, list[tuple[str, T]]] = defaultdict(list)
        for name, entry in named:
            by_name[name[:letters]].append((name, entry))
        ordered = ((name, sorted(found, key=lambda one: one[0])) for name, found in sorted(by_name.items()))
        return tuple(self._part(name, found) for name, found in ordered)

    def _part(self, name: str, named: Sequence[tuple[str, T]]) -> Part[T]:
        entries = tuple(entry for _, entry in named)
        label = beginning(self.title(entries[0]), name)
        if self.fits(entries):
            return Part(name, label, label, entries)
        shared = common_beginning(named[0][0], named[-1][0])
        if any(one != shared for one, _ in named):
            return Part(name, label, label, entries, self._parts(named, len(shared) + 1))
        label = self.title(entries[0])
        inside = self.further.parts(entries, label, shared) if self.further else self._numbered(shared, label, entries)
        return Part(shared, label, label, entries, inside)

    def _numbered(self, name: str, label: str, entries: Sequence[T]) -> tuple[Part[T], ...]:
        """Titles that are all the same leave nothing else to divide by than a number."""
        pages: list[list[T]] = [[]]
        for entry in entries:
            if pages[-1] and not self.fits([*pages[-1], entry]):
                pages.append([])
            pages[-1].append(entry)
        labels = [f"{label} ({at})" for at in range(1, len(pages) + 1)]
        return tuple(
            Part(f"{name}-{at}", own, own, tuple(page)) for at, (own, page) in enumerate(zip(labels, pages, strict=True), 1)
        )


def _below(part: Part[T], name: str, title: str) -> Part[T]:
    """Return `part` with `name` and `title` before its own, and before those of the parts inside it."""
    inside = tuple(_below(one, name, title) for one in part.inside)
    return replace(part, name=name + part.name, title=title + part.title, inside=inside)


def fold(title: str) -> str:
    """Return `title` in small letters and digits only, without accents: ``Één gezin`` becomes ``eengezin``; ``0`` for none."""
    return _letters(title) or "0"


def common_beginning(first: str, last: str) -> str:
    """Return what `first` and `last` both begin with."""
    while not last.startswith(first):
        first = first[:-1]
    return first


def beginning(title: str, name: str) -> str:
    """Return the beginning of `title` that folds to `name`, with a capital: ``Één`` for ``een``."""
    length = next((end for end in range(1, len(title) + 1) if len(_letters(title[:end])) >= len(name)), len(title))
    start = title[:length].strip(" ‘’'\"(")
    return start[:1].upper() + start[1:] or title


def _letters(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold().translate(UNFOLDED))
    return "".join(letter for letter in letters if letter.isascii() and letter.isalnum())
