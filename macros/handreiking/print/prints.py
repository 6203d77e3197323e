"""The result of printing: files, and the downloads that pages offer; or why there are none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from handreiking.components.downloads.download import Download
from handreiking.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """A finished file: where it is, or its content if it could not be cached; its `size` in bytes and its number of `pages`.

    A file without fixed pages has 0 of them. A file that is cached is to be copied: whoever changes it damages the cache.
    """

    place: Path | bytes
    size: int
    pages: int

    @property
    def content(self) -> bytes:
        """The content, read when it is asked for. Raises `OSError` if the file is no longer there."""
        return self.place if isinstance(self.place, bytes) else self.place.read_bytes()


@dataclass(frozen=True, slots=True)
class PrintedFiles:
    """Each file (its path on this computer, or its content) by its path below the site's root, and the downloads that each page
    (kind, id) offers."""

    files: Mapping[str, Path | bytes] = field(default_factory=dict)
    downloads: Mapping[tuple[str, str], tuple[Download, ...]] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """The size of all files together, in bytes."""
        return sum(one.size for found in self.downloads.values() for one in found)


class NotPrinted(Exception):
    """A document cannot be printed. `kind` (``failed``, ``no-font``) selects the message, and `holes` fill it in.

    If that is due to a file of the team, `diagnostic` says so at its line.
    """

    def __init__(self, kind: str, diagnostic: Diagnostic | None = None, **holes: str) -> None:
        super().__init__(kind, holes)
        self.kind, self.holes, self.diagnostic = kind, holes, diagnostic
