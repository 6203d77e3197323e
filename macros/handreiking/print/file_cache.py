"""A cache of finished files to print: none is made twice, and files that builds no longer ask for are removed.

Each file says in its name what it must be: the key, the number of pages, and a hash of the content. Its size and its date
would not do to trust it: a disk that fails, or a hand that edits, may leave both as they were.
"""

import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from handreiking.print.prints import PrintedFile

DAYS = 30
"""A file that no build has asked for in this many days is removed."""
SPARE = 512 * 1024 * 1024
"""The most bytes that the files may take that this build did not ask for; the one that was not asked for longest goes first."""
HOUR = 60 * 60
"""A file that was asked for within this time, in seconds, is not removed for its size: another build may be about to copy it."""
NEW = ".new"


@dataclass(frozen=True)
class FileCache:
    """The cached files in `folder`, by a hash of everything that they were made from; without a folder nothing is cached.

    Several builds may share a folder, and several threads a cache: a file is written under a name of its own, then renamed.
    """

    folder: Path | None = None
    clock: Callable[[], float] = time.time

    def get(self, key: str) -> PrintedFile | None:
        """Return the file cached for `key`, or None: also when it is damaged. A file that is asked for counts as used today."""
        name = self._names.get(key)
        if self.folder is None or name is None:
            return None
        path = self.folder / name
        _, pages, hash = path.stem.split("-")
        try:
            content = path.read_bytes()
        except OSError:
            return None
        return PrintedFile(self._held(path) or content, len(content), int(pages)) if hash == _hash(content) else None

    def _held(self, path: Path) -> Path | None:
        """`path`, now that no build removes it soon; None if that cannot be said of it: the cache is somebody else's."""
        try:
            os.utime(path, (self.clock(), self.clock()))
        except OSError:
            return None
        return path

    def put(self, key: str, content: bytes, pages: int, ending: str = "pdf") -> PrintedFile:
        """Cache `content`, a file of this many `pages`, for `key`. A folder that is full, or not ours, keeps nothing."""
        with suppress(OSError):
            if self.folder:
                return PrintedFile(
                    self._put(self.folder, f"{key}-{pages}-{_hash(content)}.{ending}", content), len(content), pages
                )
        return PrintedFile(content, len(content), pages)

    def _put(self, folder: Path, name: str, content: bytes) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        new = folder / f"{name}.{os.getpid()}-{threading.get_ident()}{NEW}"
        try:
            new.write_bytes(content)
            new.replace(folder / name)
        except OSError:
            new.unlink(missing_ok=True)
            raise
        self._names[name.partition("-")[0]] = name
        return folder / name

    def forget(self, used: Iterable[Path]) -> None:
        """Remove files that no build has asked for in `DAYS` days, those beyond `SPARE`, and what interrupted builds left.

        What this build `used` stays, whatever its size.
        """
        kept, spare, now = frozenset(used), SPARE, self.clock()
        for path, size, asked in sorted(self._files(), key=lambda file: file[2], reverse=True):
            if path in kept:
                continue
            spare -= size
            if now - asked > DAYS * 24 * HOUR or (now - asked > HOUR and (spare < 0 or path.suffix == NEW)):
                with suppress(OSError):
                    path.unlink()

    def _files(self) -> Iterator[tuple[Path, int, float]]:
        """Yield each file with its size in bytes and when it was last asked for. Another build may remove one meanwhile."""
        for path in self.folder.iterdir() if self.folder and self.folder.is_dir() else ():
            with suppress(FileNotFoundError):
                found = path.stat()
                yield path, found.st_size, found.st_mtime

    @cached_property
    def _names(self) -> dict[str, str]:
        """The name of the file of each key, read once: a folder of thousands of files is not searched for each of them."""
        names = os.listdir(self.folder) if self.folder and self.folder.is_dir() else ()
        return {name.partition("-")[0]: name for name in names if name.count("-") == 2 and not name.endswith(NEW)}


def hash_of(file: Path | bytes) -> str:
    """Return the hash of the content that `file` must have: one that is in a cache says it in its name."""
    return _hash(file) if isinstance(file, bytes) else file.stem.rpartition("-")[2]


def _hash(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()
