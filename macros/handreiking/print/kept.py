"""Finished PDF files that are kept, so that none is made twice, and forgotten when nothing asks for them any more."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

DAYS = 30
"""A file that no build has asked for in so many days is removed."""

Finished = tuple[bytes, int]
"""The content of a file, and its number of pages."""


@dataclass(frozen=True)
class Kept:
    """The files in `folder`, by all that they were made from; without a folder nothing is kept.

    Several builds may share a folder: a file is written beside its place and then renamed.
    """

    folder: Path | None = None
    clock: Callable[[], float] = time.time

    def get(self, key: str) -> Finished | None:
        """Return what is kept for `key`, or None. What is asked for stays."""
        found = next(self.folder.glob(f"{key}-*.pdf"), None) if self.folder else None
        if found is None:
            return None
        os.utime(found, (self.clock(), self.clock()))
        return found.read_bytes(), int(found.stem.partition("-")[2])

    def put(self, key: str, content: bytes, pages: int) -> None:
        """Keep `content`, of so many `pages`, for `key`."""
        if self.folder:
            self.folder.mkdir(parents=True, exist_ok=True)
            new = self.folder / f"{key}.{os.getpid()}.new"
            new.write_bytes(content)
            new.replace(self.folder / f"{key}-{pages}.pdf")

    def forget(self) -> None:
        """Remove what nothing has asked for in `DAYS` days, and what a build that was cut off left behind."""
        for file in self.folder.glob("*") if self.folder else ():
            try:
                if self.clock() - file.stat().st_mtime > DAYS * 24 * 60 * 60:
                    file.unlink()
            except FileNotFoundError:
                # Another build removed it at the same moment.
                continue
