"""A file that did not change is not parsed again, and whatever changed is."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from handreiking.loading import shelf
from handreiking.loading.handbook import load
from handreiking.model.document import Document
from handreiking.model.handbook import Handbook
from handreiking.reader import parse
from handreiking.store import Store
from tests.minimal import FOLDER, METHOD


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the folder of a copy of the smallest handbook."""
    return shutil.copytree(FOLDER, tmp_path / "methods")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return a store."""
    with Store(tmp_path / "store.sqlite") as made:
        yield made


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list to which the name of each file that is parsed is added."""
    names: list[str] = []

    def noted(raw: bytes, file: str) -> Document:
        names.append(file)
        return parse(raw, file)

    monkeypatch.setattr(shelf, "parse", noted)
    return names


def afresh(root: Path, store: Store | None = None, language: str = "nl") -> Handbook:
    """Return the handbook in `root` as a process reads it that has read nothing before."""
    shelf._parts.clear()
    return load(root, language, store=store)


def same(one: Handbook, other: Handbook) -> bool:
    """Return whether two handbooks say the same, in the same files."""
    entries = [[(part.document.file, part.slug, part.entry, part.own) for part in each.parts] for each in (one, other)]
    return entries[0] == entries[1] and one.documents == other.documents and one.diagnostics == other.diagnostics


def edit(root: Path, old: str, new: str, file: str = METHOD) -> None:
    """Replace `old` by `new` in `file`."""
    (root / file).write_text((root / file).read_text("utf-8").replace(old, new, 1), "utf-8")


def test_from_the_store(root: Path, store: Store, parsed: list[str]) -> None:
    """A second process parses nothing, and has the same handbook."""
    first = afresh(root, store)
    parsed.clear()

    assert same(first, afresh(root, store))
    assert [] == parsed


def test_from_memory(root: Path, parsed: list[str]) -> None:
    """The same process has the same parts."""
    first = afresh(root)
    parsed.clear()
    second = load(root)

    assert all(one is other for one, other in zip(first.parts, second.parts, strict=True))
    assert [] == parsed


@pytest.mark.parametrize("keeps", [True, False], ids=["store", "memory"])
def test_sees_a_change_of_one_byte(root: Path, store: Store, parsed: list[str], keeps: bool) -> None:
    """Only the file in which a letter changed is parsed, and its entry has the change."""
    afresh(root, store if keeps else None)
    parsed.clear()
    edit(root, "title: Overdracht", "title: overdracht")
    read = afresh(root, store) if keeps else load(root)

    assert [f"methods/{METHOD}"] == parsed
    assert "overdracht" == read.methods[0].entry.title


def test_sees_unsaved_text(root: Path, store: Store) -> None:
    """What stands in for a file is read, and the file itself afterwards."""
    text = (root / METHOD).read_bytes()
    before = afresh(root, store)
    changed = load(root, replaced={root / METHOD: text.replace(b"title: Overdracht", b"title: Anders")}, store=store)

    assert "Anders" == changed.methods[0].entry.title
    assert same(before, load(root, store=store))


def test_sees_another_name(root: Path, store: Store) -> None:
    """The same content under another name is another file."""
    afresh(root, store)
    (root / METHOD).rename(root / "nl/anders.yaml")
    read = afresh(root, store)

    assert ("anders", "methods/nl/anders.yaml") == (read.methods[0].slug, read.methods[0].document.file)


def test_sees_another_place(root: Path, store: Store) -> None:
    """The same content in the folder of another kind of file is misplaced there."""
    afresh(root, store)
    (root / METHOD).rename(root / "nl/keuzehulpen/overdracht.yaml")

    assert "misplaced-file" in [found.rule for found in afresh(root, store).diagnostics]


@pytest.mark.parametrize("text", ["id: 'x\n", "id: Geen Id\n", "id: a\nid: b\n"])
def test_reads_broken_files_again(root: Path, store: Store, text: str) -> None:
    """What is wrong with a file is said every time."""
    edit(root, "id: handover\n", text)
    found = afresh(root).diagnostics

    assert found
    assert [found, found, found] == [afresh(root, store).diagnostics, afresh(root, store).diagnostics, load(root).diagnostics]


def test_sees_other_code(root: Path, store: Store, parsed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """With other code everything is parsed again."""
    count = len(afresh(root, store).documents)
    parsed.clear()
    monkeypatch.setattr(shelf, "program", lambda: "other code")
    afresh(root, store)

    assert count == len(parsed)


def test_does_not_trust_a_store(root: Path, tmp_path: Path) -> None:
    """An entry that no file could be is not taken from a store; the file is read instead."""

    class Changed(Store):
        def get(self, key: bytes) -> bytes | None:
            value = super().get(key)
            return json.dumps({**json.loads(value), "id": "Not an id"}).encode() if value else None

    with Changed(tmp_path / "store.sqlite") as store:
        first = afresh(root, store)

        assert same(first, afresh(root, store))


def test_forgets_what_is_gone(root: Path) -> None:
    """A process remembers the last handbook that it read, and no more."""
    for number in range(5):
        edit(root, "title: ", f"title: {number}")
        count = len(load(root).documents)

    assert count == len(shelf._parts)
