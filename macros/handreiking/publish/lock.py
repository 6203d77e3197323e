"""A lock: one build of a site at a time. The system lets go of it when its process ends, however it ends."""

import errno
import os
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_held: dict[Path, tuple[int, "Lock"]] = {}
"""The locks of this process, each with its thread: the system knows only which process has a lock."""


TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
"""What a system answers when another process has the lock. Any other answer means that the disk knows no locks."""


class Busy(Exception):
    """Another build has the lock."""


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock on the file at `path`, which is open as `file`."""

    path: Path
    file: int

    @property
    def held(self) -> bool:
        """Whether it was not released yet."""
        return _held.get(self.path, (0, None))[1] is self

    def release(self) -> None:
        """Let go of the lock, and remove its file. Once is enough, and twice does no harm."""
        if not self.held:
            return
        del _held[self.path]
        # While it is still locked: who opened it meanwhile sees that it is gone. Windows removes no file that is open.
        with suppress(OSError):
            self.path.unlink()
        os.close(self.file)
        if sys.platform == "win32":
            with suppress(OSError):
                self.path.unlink()


def lock(path: Path) -> Lock:
    """Lock the file at `path`, which is made for it. Raises `Busy`, and `OSError` if the file cannot be made.

    What a build in the same thread left locked was given up: a thread cannot be in two builds of one site.
    """
    thread, former = _held.get(path, (0, None))
    if former and thread != threading.get_ident():
        raise Busy
    if former:
        former.release()
    while True:
        file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            _lock(file)
            same = _is_still(path, file)
        except Busy:
            os.close(file)
            raise
        if same:
            _held[path] = threading.get_ident(), (found := Lock(path, file))
            return found
        os.close(file)


def _lock(file: int) -> None:
    """Lock an open file for this process; no child has part in that. Raises `Busy` if another process has it locked."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in TAKEN:
            raise Busy from error


def _is_still(path: Path, file: int) -> bool:
    """Whether `file` is still what is at `path`: a build that ended may have removed it after it was opened."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(file))
    except FileNotFoundError:
        return False
