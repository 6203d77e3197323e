"""The file of a store: an SQLite database. What it raises is for `Store` to deal with.

Source: SQLite's write-ahead log, in which readers wait for no writer: https://sqlite.org/wal.html.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

VERSION = 1
"""The version of the tables below: a file with another one is started anew."""
KIND = 4
"""How many of the first bytes of a key say what kind of value it is of."""
RUNS = 8
"""A value that this many runs did not ask for, while they asked for others of its kind, is dropped."""
PATIENCE = 1.0
"""How long to wait for another process, in seconds."""
CORRUPT, NO_DATABASE, NO_TABLE = 11, 26, 1
"""SQLite's codes for a file that is not what it should be (https://sqlite.org/rescode.html)."""

# The marks of use stand apart from the values: to change one in the same row would write its value again.
TABLES = (
    "CREATE TABLE IF NOT EXISTS value(key BLOB PRIMARY KEY, hash BLOB NOT NULL, value BLOB NOT NULL)",
    "CREATE TABLE IF NOT EXISTS used(key BLOB PRIMARY KEY, run INTEGER NOT NULL, size INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS run(kind BLOB PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID",
)


class Damaged(Exception):
    """The file is no store of this version."""


class Database:
    """The open database in `file`. Every method raises `Damaged`, or `sqlite3.Error` or `OSError` if it cannot be used now."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
        self._runs: dict[bytes, int] = {}
        self.partly = False
        try:
            with _sound():
                self._begin()
        except BaseException:
            self.close()
            raise

    def _begin(self) -> None:
        # What a file of somebody else's may hold is not run.
        self._connection.execute("PRAGMA trusted_schema = OFF")
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        if version == 0:
            with self._writing():
                for table in TABLES:
                    self._connection.execute(table)
                self._connection.execute(f"PRAGMA user_version = {VERSION}")
        elif version != VERSION:
            raise Damaged
        # Two that begin at once: one of them does this for both.
        with suppress(sqlite3.OperationalError):
            self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")

    def close(self) -> None:
        """Let go of the file."""
        with suppress(sqlite3.Error):
            self._connection.close()

    def read(self, keys: Collection[bytes]) -> dict[bytes, bytes]:
        """Return the values of those of `keys` that have one, unless it is damaged; at most 500 keys."""
        marks = ",".join("?" * len(keys))
        with _sound():
            rows = self._connection.execute(f"SELECT key, hash, value FROM value WHERE key IN ({marks})", tuple(keys))
            return {key: value for key, hash, value in rows if isinstance(value, bytes) and hash == _hash(key, value)}

    def write(self, values: Mapping[bytes, bytes]) -> None:
        """Keep `values` by key, all or none of them."""
        with _sound(), self._writing():
            rows = ((key, _hash(key, value), value) for key, value in values.items())
            self._connection.executemany("INSERT OR REPLACE INTO value VALUES (?, ?, ?)", rows)
            used = [(key, self._run(key[:KIND]), len(value)) for key, value in values.items()]
            self._connection.executemany("INSERT OR REPLACE INTO used VALUES (?, ?, ?)", used)

    def mark(self, keys: Iterable[bytes]) -> None:
        """Count `keys` as asked for in this run. A mark that is fresh enough stays as it is."""
        with _sound(), self._writing():
            rows = [(run, key, run - RUNS // 2) for key in keys for run in (self._run(key[:KIND]),)]
            self._connection.executemany("UPDATE used SET run = ? WHERE key = ? AND run < ?", rows)

    def end(self, bound: int) -> None:
        """End this run: drop the values that recent runs did not ask for; of more than `bound` bytes the longest unused too."""
        with _sound(), self._writing():
            age = "(SELECT number FROM run WHERE kind = substr(key, 1, ?)) - run"
            self._connection.execute(f"DELETE FROM used WHERE {age} >= ?", (KIND, RUNS))
            total = self._connection.execute("SELECT total(size) FROM used").fetchone()[0]
            if total > bound:
                self._shrink(bound, self._connection.execute(f"SELECT key, size FROM used ORDER BY {age}", (KIND,)))
            self._connection.execute("DELETE FROM value WHERE key NOT IN (SELECT key FROM used)")
            self._runs.clear()

    def _shrink(self, bound: int, used: Iterable[tuple[bytes, int]]) -> None:
        left, gone = bound, list[tuple[bytes]]()
        for key, size in used:
            left -= size
            if left < 0:
                gone.append((key,))
        self._connection.executemany("DELETE FROM used WHERE key = ?", gone)

    def _run(self, kind: bytes) -> int:
        """The number of this run among those that asked for values of `kind`; while it is `partly` one, of the run before."""
        if kind not in self._runs:
            number = "number" if self.partly else "number + 1"
            row = self._connection.execute(
                f"INSERT INTO run VALUES (?, 1) ON CONFLICT (kind) DO UPDATE SET number = {number} RETURNING number", (kind,)
            )
            self._runs[kind] = int(row.fetchall()[0][0])
        return self._runs[kind]

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise


@contextmanager
def _sound() -> Iterator[None]:
    """Raise `Damaged` for what SQLite says of a file that is no database, or another one."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", NO_DATABASE) & 0xFF
        if code in (CORRUPT, NO_DATABASE, NO_TABLE):
            raise Damaged from error
        raise


def _hash(key: bytes, value: bytes) -> bytes:
    """What is kept beside a value: a hash of it under its key, so that a value in another's place is found out too."""
    return blake2b(value, key=key, digest_size=16).digest()
