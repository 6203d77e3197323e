"""A store as its users see it: get, put, keep."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from handreiking.store.database import Database

FILE = ".cache/handreiking.sqlite"
"""Where the store of a project is, in its folder."""
BOUND = 512 * 1024 * 1024
"""The most bytes of values that a store keeps."""
WAITING = 8 * 1024 * 1024
"""The most bytes of new values that wait in memory for `keep`."""
KIND = 4
"""How many of the first bytes of a key say what kind of value it is of."""

T = TypeVar("T")


class Store:
    """The values in `file`, at most `bound` bytes of them; without a file nothing is kept.

    Several processes may share a file, and one that is killed leaves it whole. A store is not for several threads at once, nor
    for a process that was forked after its first use. A run that is `partly` one asks for little of what is in use: what it does
    not ask for grows no older by it.
    """

    def __init__(self, file: Path | None, bound: int = BOUND) -> None:
        self.file, self.bound, self.partly = file, bound, False
        self._waiting: dict[bytes, bytes] = {}
        self._size = 0
        self._asked: set[bytes] = set()
        self._database: Database | None = None
        self._off = False

    @staticmethod
    def key(kind: str, *parts: str | bytes) -> bytes:
        """Return the key of a value of `kind` that was made of `parts`: other parts, or divided otherwise, give another key."""
        whole = blake2b(digest_size=28)
        for part in parts:
            content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
            whole.update(b"%s%d:" % (b"t" if isinstance(part, str) else b"b", len(content)))
            whole.update(content)
        return blake2b(kind.encode(), digest_size=KIND).digest() + whole.digest()

    def get(self, key: bytes) -> bytes | None:
        """Return the value of `key`, or None."""
        return self.get_many((key,)).get(key)

    def get_many(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """Return the values of those of `keys` that have one."""
        wanted = list(dict.fromkeys(keys))
        self.touch(wanted)
        found = {key: self._waiting[key] for key in wanted if key in self._waiting}
        for start in range(0, len(wanted), 500):
            some = [key for key in wanted[start : start + 500] if key not in found]
            found |= self._with(lambda database, some=some: database.read(some), {}) if some else {}  # type: ignore[misc]
        return found

    def touch(self, keys: Iterable[bytes]) -> None:
        """Count `keys` as asked for: their values are in use, although they are known already."""
        if self.file:
            self._asked.update(keys)

    def put(self, key: bytes, value: bytes) -> None:
        """Keep `value` for `key`. It is on disk after `keep`; some are written before, to save memory."""
        if self.file is None or self._off or len(value) > self.bound:
            return
        self._size += len(value) - len(self._waiting.get(key, b""))
        self._waiting[key] = value
        self._asked.add(key)
        if self._size > WAITING:
            self._write()

    def keep(self) -> None:
        """End a run: write what was put; drop what recent runs did not ask for, or the longest unused of too much; close.

        What a process knows without asking needs a `touch` in each of its runs, or it is dropped.
        """
        self._off = False
        self._write()
        if self._asked:
            self._with(lambda database: database.mark(self._asked), None)
            self._with(lambda database: database.end(self.bound), None)
        self._asked.clear()
        self.close()

    def save(self) -> None:
        """Write what was put, and let go of the file, without an end to the run: what was asked for meanwhile is not marked."""
        self._off = False
        self._write()
        self._asked.clear()
        self.close()

    def close(self) -> None:
        """Let go of the file, and of what was not kept. Used again, a store opens again."""
        if self._database:
            self._database.close()
        self._database = None
        self._waiting.clear()
        self._size = 0

    def __enter__(self) -> Self:
        """Return the store itself; it is closed at the end of the ``with``."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the store."""
        self.close()

    def _write(self) -> None:
        if self._waiting:
            self._with(lambda database: database.write(self._waiting), None)
        self._waiting.clear()
        self._size = 0

    def _with(self, action: Callable[["Database"], T], otherwise: T) -> T:
        """What `action` returns, or `otherwise` while the file cannot be used; a damaged one is started anew, once."""
        if self.file is None or self._off:
            return otherwise
        # Not at the top: a command that keeps nothing starts sooner without SQLite.
        import sqlite3  # noqa: PLC0415

        from handreiking.store.database import Damaged, Database  # noqa: PLC0415

        for _ in range(2):
            try:
                self._database = self._database or Database(self.file)
                self._database.partly = self.partly
                return action(self._database)
            except Damaged:
                self._begin_anew()
            except (sqlite3.Error, OSError, OverflowError):
                break
        self._off = True
        return otherwise

    def _begin_anew(self) -> None:
        if self._database:
            self._database.close()
        self._database = None
        for end in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                Path(f"{self.file}{end}").unlink(missing_ok=True)
