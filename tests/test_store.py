"""What earlier runs made: kept, checked, and never in the way."""

import importlib
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from handreiking.store import Store

program_module = importlib.import_module("handreiking.store.program")
KEY, OTHER = Store.key("page", "a"), Store.key("page", "b")

WRITER = """
import sys, itertools
from pathlib import Path
from handreiking.store import Store

keys = [Store.key("page", str(number)) for number in range(40)]
with Store(Path(sys.argv[1])) as store:
    for number in itertools.count() if sys.argv[2] == "for ever" else range(40):
        store.touch(keys)
        store.put(keys[number % 40], b"%d " % (number % 40) * 1000)
        store.keep()
        print(number, flush=True)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where a store may be made."""
    return tmp_path / ".cache" / "handreiking.sqlite"


def kept(file: Path | None, values: dict[bytes, bytes], bound: int = 1000) -> None:
    """Keep `values` in the store in `file`, in a run of their own."""
    with Store(file, bound) as store:
        for key, value in values.items():
            store.put(key, value)
        store.keep()


def value(file: Path | None, key: bytes = KEY) -> bytes | None:
    """Return what the store in `file` has for `key`."""
    with Store(file) as store:
        return store.get(key)


@pytest.fixture
def filled(file: Path) -> Path:
    """Return a file with a value for `KEY`."""
    kept(file, {KEY: b"value"})
    return file


def changed(file: Path, statement: str, *values: object) -> None:
    """Run `statement` on the database in `file`."""
    connection = sqlite3.connect(file)
    with connection:
        connection.execute(statement, values)
    connection.close()


def test_keeps(filled: Path) -> None:
    """What was put and kept is there in the next run, in one file."""
    assert b"value" == value(filled)
    assert [filled] == list(filled.parent.iterdir())


def test_has_what_was_put() -> None:
    """A value is there as soon as it was put, and another one replaces it."""
    with Store(Path("/nowhere/at all")) as store:
        store.put(KEY, b"old")
        store.put(KEY, b"new")

        assert {KEY: b"new"} == store.get_many([KEY, OTHER])


def test_forgets_what_was_not_kept(file: Path) -> None:
    """What was put and not kept is gone."""
    with Store(file) as store:
        store.put(KEY, b"value")

    assert None is value(file)


def test_replaces(filled: Path) -> None:
    """A value that is put again replaces the one before."""
    kept(filled, {KEY: b"new"})

    assert b"new" == value(filled)


def test_many(file: Path) -> None:
    """Thousands of values are found at once."""
    values = {Store.key("page", str(number)): str(number).encode() for number in range(2000)}
    kept(file, values, bound=100_000)

    with Store(file) as store:
        assert values == store.get_many([*values, OTHER])


def test_writes_much_before_it_is_kept(file: Path) -> None:
    """Large values do not wait in memory."""
    with Store(file) as store:
        for number in range(5):
            store.put(Store.key("page", str(number)), bytes(4_000_000))

        assert file.stat().st_size + Path(f"{file}-wal").stat().st_size > 8_000_000


def test_keeps_nothing_without_a_file() -> None:
    """A store without a file has nothing, and says nothing of it."""
    kept(None, {KEY: b"value"})

    assert None is value(None)


def test_closes_twice(filled: Path) -> None:
    """To close a store again is harmless, and to use it again too."""
    store = Store(filled)
    store.close()
    store.get(KEY)
    store.close()
    store.close()

    assert b"value" == store.get(KEY)
    store.close()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("page", "a"), ("entry", "a")),
        (("page", "a", "b"), ("page", "ab")),
        (("page", "ab", "c"), ("page", "a", "bc")),
        (("page", "a"), ("page", b"a")),
        (("page",), ("page", "")),
        (("page", "t1:a"), ("page", "", "a")),
    ],
)
def test_key(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    """Another kind, other parts or another division of them give another key."""
    assert Store.key(*one) != Store.key(*other)


def test_drops_what_is_not_asked_for(filled: Path) -> None:
    """What eight runs that asked for its kind did not ask for is dropped; what one of them asked for stays."""
    kept(filled, {OTHER: b"other"})
    for _ in range(6):
        with Store(filled) as store:
            store.get(OTHER)
            store.keep()
    before = Store(filled).get_many((KEY, OTHER))
    with Store(filled) as store:
        store.touch([OTHER])
        store.keep()

    assert ({KEY, OTHER}, {OTHER: b"other"}) == ({*before}, Store(filled).get_many((KEY, OTHER)))


def test_a_run_that_asks_for_little_ages_nothing(filled: Path) -> None:
    """What a partly run does not ask for stays, however many of them there are; what it puts is kept."""
    for number in range(20):
        with Store(filled) as store:
            store.partly = True
            store.put(Store.key("kind", f"{number}"), b"new")
            store.keep()

    assert b"value" == value(filled)
    assert b"new" == value(filled, Store.key("kind", "19"))


def test_saves_without_an_end_to_the_run(filled: Path) -> None:
    """What was put is there for others, at once, and however often that is done nothing grows old."""
    with Store(filled) as store:
        for number in range(20):
            store.get(OTHER)
            store.put(OTHER, b"%d" % number)
            store.save()
            assert b"%d" % number == value(filled, OTHER)

    assert value(filled)


def test_keeps_other_kinds(filled: Path) -> None:
    """Runs that ask for one kind leave values of another kind alone."""
    for number in range(20):
        kept(filled, {Store.key("entry", str(number)): b"other"})

    assert b"value" == value(filled)


def test_bound(filled: Path) -> None:
    """Of what is too much, the longest unused goes first."""
    kept(filled, {OTHER: bytes(500)})
    kept(filled, {Store.key("page", "c"): bytes(498)})

    assert [None, bytes(500)] == [value(filled, KEY), value(filled, OTHER)]


def test_too_large(filled: Path) -> None:
    """A value that is larger than all may be is not kept, and drives nothing out."""
    kept(filled, {OTHER: bytes(1001)})

    assert [b"value", None] == [value(filled, KEY), value(filled, OTHER)]


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + bytes(5000)])
def test_no_database(file: Path, content: bytes) -> None:
    """A file that is no database is started anew."""
    file.parent.mkdir()
    file.write_bytes(content)
    kept(file, {KEY: b"value"})

    assert b"value" == value(file)


@pytest.mark.parametrize("part", range(8))
def test_damaged(file: Path, part: int) -> None:
    """Of a file that is damaged somewhere, no value is wrong; and it can be used again."""
    values = {Store.key("page", str(number)): b"%d " % number * 500 for number in range(50)}
    kept(file, values, bound=1_000_000)
    content = bytearray(file.read_bytes())
    size = len(content) // 8
    content[part * size : (part + 1) * size] = bytes([85]) * size
    file.write_bytes(content)
    with Store(file) as store:
        found = store.get_many(values)
    kept(file, values, bound=1_000_000)

    assert found.items() <= values.items()
    assert values == Store(file).get_many(values)


def test_cut_off(filled: Path) -> None:
    """A file of which the end is missing is started anew."""
    filled.write_bytes(filled.read_bytes()[:5000])
    kept(filled, {KEY: b"new"})

    assert b"new" == value(filled)


def test_wrong_value(filled: Path) -> None:
    """A value that is not what was put counts as missing."""
    changed(filled, "UPDATE value SET value = ?", b"wrong")

    assert None is value(filled)


def test_swapped_value(filled: Path) -> None:
    """A value below the key of another counts as missing."""
    changed(filled, "UPDATE value SET key = ?", OTHER)

    assert None is value(filled, OTHER)


@pytest.mark.parametrize("statement", ["PRAGMA user_version = 999", "DROP TABLE value", "DROP TABLE used", "DROP TABLE run"])
def test_other_version(filled: Path, statement: str) -> None:
    """A file with other tables is started anew."""
    changed(filled, statement)
    with Store(filled) as store:
        store.put(KEY, b"new")
        store.keep()

    assert b"new" == value(filled)


def test_locked(filled: Path) -> None:
    """A file that another program keeps locked can still be read; what cannot be written is left out."""
    other = sqlite3.connect(filled, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    kept(filled, {OTHER: b"other"})
    found = [value(filled, KEY), value(filled, OTHER)]
    other.execute("ROLLBACK")
    other.close()
    kept(filled, {OTHER: b"other"})

    assert [b"value", None, b"other"] == [*found, value(filled, OTHER)]


@pytest.mark.parametrize("place", ["file/handreiking.sqlite", "folder"])
def test_no_place(tmp_path: Path, place: str) -> None:
    """Where no file can be made, nothing is kept."""
    (tmp_path / "file").write_text("a file where a folder should be", "utf-8")
    (tmp_path / "folder").mkdir()
    kept(tmp_path / place, {KEY: b"value"})

    assert None is value(tmp_path / place)


def test_read_only(tmp_path: Path) -> None:
    """In a folder that nobody can write to, nothing is kept, and nothing is said."""
    folder = Path("/proc") if os.geteuid() == 0 else tmp_path / "folder"
    if os.geteuid():
        folder.mkdir(mode=0o500)
    kept(folder / "store.sqlite", {OTHER: b"other"})

    assert None is value(folder / "store.sqlite", OTHER)


def writing(file: Path, how: str) -> "subprocess.Popen[bytes]":
    """Begin a process that writes to the store in `file`."""
    return subprocess.Popen([sys.executable, "-c", WRITER, str(file), how], stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_two_processes(file: Path) -> None:
    """Two processes that begin and write at the same time both succeed, and what they kept is right."""
    ended = [process.communicate() for process in [writing(file, "once"), writing(file, "once")]]
    values = {Store.key("page", str(number)): b"%d " % number * 1000 for number in range(40)}

    assert [b"", b""] == [errors for _, errors in ended]
    assert values == Store(file).get_many(values)


def test_killed(file: Path) -> None:
    """After a writer is killed at any moment, what was kept is right, and can be added to."""
    values = {Store.key("page", str(number)): b"%d " % number * 1000 for number in range(40)}
    for number in range(3):
        process = writing(file, "for ever")
        assert process.stdout
        while (line := process.stdout.readline()) and int(line) < 30 + number:
            pass
        process.send_signal(signal.SIGKILL)
        process.communicate()
        with Store(file) as store:
            found = store.get_many(values)
        assert len(found) >= 30
        assert found.items() <= values.items()
    kept(file, {KEY: b"value"}, bound=1_000_000)

    assert b"value" == value(file)


def test_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of any file of the program gives another hash; what Python makes from these files does not."""
    monkeypatch.setattr(program_module, "__file__", str(tmp_path / "store/program.py"))
    (tmp_path / "rules").mkdir()
    found = []
    for file, text in (("rules/a.py", "a"), ("rules/a.py", "b"), ("rules/b.yaml", ""), ("rules/a.pyc", "")):
        (tmp_path / file).write_text(text, "utf-8")
        found.append(program_module.program.__wrapped__())

    assert 3 == len(set(found[:3]))
    assert found[2] == found[3]
