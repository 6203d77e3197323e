"""A cache of finished PDF files: none is made twice, and files that builds no longer ask for are removed."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

DAYS = 30
"""A file that no build has asked for in this many days is removed."""

Finished = tuple[bytes, int]
"""The content of a file, and its number of pages."""


@dataclass(frozen=True)
class PdfCache:
    """The cached files in `folder`, by a hash of everything that they were made from; without a folder nothing is cached.

    Several builds may share a folder: each file is written under a temporary name and then renamed.
    """

    folder: Path | None = None
    clock: Callable[[], float] = time.time

    def get(self, key: str) -> Finished | None:
        """Return the file cached for `key`, or None. A file that is asked for counts as used today."""
        found = next(self.folder.glob(f"{key}-*.pdf"), None) if self.folder else None
        if found is None:
            return None
        os.utime(found, (self.clock(), self.clock()))
        return found.read_bytes(), int(found.stem.partition("-")[2])

    def put(self, key: str, content: bytes, pages: int) -> None:
        """Cache `content`, a file of this many `pages`, for `key`, if the folder can be written to."""
        with suppress(PermissionError):
            self._put(key, content, pages)

    def _put(self, key: str, content: bytes, pages: int) -> None:
        if self.folder:
            self.folder.mkdir(parents=True, exist_ok=True)
            new = self.folder / f"{key}.{os.getpid()}.new"
            new.write_bytes(content)
            new.replace(self.folder / f"{key}-{pages}.pdf")

    def forget(self) -> None:
        """Remove files that no build has asked for in `DAYS` days, and old temporary files of interrupted builds."""
        for file in self.folder.glob("*") if self.folder else ():
            try:
                if self.clock() - file.stat().st_mtime > DAYS * 24 * 60 * 60:
                    file.unlink()
            except FileNotFoundError:
                # Another build removed it at the same moment.
                continue
