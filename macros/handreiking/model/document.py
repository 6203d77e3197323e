"""What the reader hands over: the data of one file, and where each part of it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from handreiking.diagnostic import Diagnostic, Location

Path = tuple[str | int, ...]
"""The way to a value: keys of mappings and indexes in lists, from the top of the file."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file as read.

    `file` is the name as the maintainer knows it, `text` the source with ``\\n`` line endings. `data` holds mappings,
    lists, text and ``None`` (a key without a value); it is ``None`` itself if the file could not be read. `keys` and
    `values` say where each key and each value is.
    """

    file: str
    text: str
    data: Any = None
    keys: Mapping[Path, Location] = field(default_factory=dict)
    values: Mapping[Path, Location] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def digest(self) -> bytes:
        """A hash of the bytes of the file, for what is kept of it between runs; empty if something is wrong in the file."""
        return b""


@dataclass(frozen=True, slots=True, eq=False)
class Texts(Mapping[str, str]):
    """The texts of `documents`, by the same names; each is read when it is asked for."""

    documents: Mapping[str, Document]

    def __getitem__(self, file: str) -> str:
        """Return the text of `file`. Raises `KeyError` if there is none."""
        return self.documents[file].text

    def __iter__(self) -> Iterator[str]:
        """Return the names."""
        return iter(self.documents)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.documents)


def locate(document: Document, path: Path) -> Location:
    """Return the location of the value at `path`, else of its key, else of the nearest parent, else the start of the file."""
    for length in range(len(path), -1, -1):
        found = document.values.get(path[:length]) or document.keys.get(path[:length])
        if found:
            return found
    return Location(document.file, 1, 1, 1, 1)
