"""The index as files: one as long as it is light, else parts of an even size."""

import json
from pathlib import Path
from typing import Any

from handreiking.search.packing import INDEX, ONE_FILE, SHARD
from tests.search.written import write_index

ENTRIES = {"a": "AA", "b": "BB"}
PAGES = [["een/", "page", []]]
SIZE = len('{"a":"AA","b":"BB"}') + len('[["een/","page",[]]]')


def read(folder: Path, name: str = INDEX) -> Any:
    """The content of a file of the index in `folder`."""
    return json.loads((folder / name).read_text("utf-8"))


def names(folder: Path) -> list[str]:
    """The files of the index in `folder`."""
    return sorted(path.name for path in folder.iterdir())


def test_light_index_is_one_file(tmp_path: Path) -> None:
    """An index of exactly so many bytes is one file, in a folder that need not be there, nor the one above it."""
    write_index(tmp_path / "site/search", {"most": 30}, ENTRIES, PAGES, most=SIZE)

    assert [INDEX] == names(tmp_path / "site/search")
    assert {
        "config": {"most": 30, "shards": ["a"], "pages": 1},
        "docs": {"t": [ENTRIES], "p": PAGES},
    } == read(tmp_path / "site/search")


def test_heavier_index_is_divided(tmp_path: Path) -> None:
    """With a byte more the entries and each page have files of their own, and fewer pages are shown, each of which is fetched."""
    pages = [*PAGES, ["twee/", "page", []]]
    write_index(tmp_path, {"most": 30}, ENTRIES, pages, most=SIZE)

    assert ["p0.json", "p1.json", INDEX, "t0.json"] == names(tmp_path)
    assert {"config": {"most": 10, "shards": ["a"], "pages": 2}, "docs": {}} == read(tmp_path)


def test_a_large_index_is_divided_by_itself(tmp_path: Path) -> None:
    """Without a limit of its own an index of 600,000 bytes is one file, and a heavier one is not."""
    brackets = len('{"a":""}') + len("[]")
    for folder, letters in (("light", ONE_FILE - brackets), ("heavy", ONE_FILE - brackets + 1)):
        write_index(tmp_path / folder, {}, {"a": "x" * letters}, [])

    assert (600_000, 1, 2) == (ONE_FILE, len(names(tmp_path / "light")), len(names(tmp_path / "heavy")))


def test_a_part_is_full(tmp_path: Path) -> None:
    """Entries fill a part up to its size; one that does not fit begins the next. The index says with which each part begins."""
    half = SHARD // 2 - len('{"a":""}')
    entries = {"a": "x" * half, "b": "x" * half, "c": "x" * half, "d": "x" * (half + 1), "e": ""}
    write_index(tmp_path, {}, entries, [], most=0)

    assert ["a", "c", "d"] == read(tmp_path)["config"]["shards"]
    assert [["a", "b"], ["c"], ["d", "e"]] == [list(read(tmp_path, f"t{number}.json")) for number in range(3)]


def test_an_entry_larger_than_a_part(tmp_path: Path) -> None:
    """It has a part of its own, and no part is empty."""
    write_index(tmp_path, {}, {"a": "x" * (SHARD + 1), "b": "x" * SHARD, "c": ""}, [], most=0)

    assert [["a"], ["b"], ["c"]] == [list(read(tmp_path, f"t{number}.json")) for number in range(3)]


def test_index_without_entries(tmp_path: Path) -> None:
    """A site that says nothing has an index all the same."""
    write_index(tmp_path, {}, {}, [])

    assert {"config": {"shards": [""], "pages": 0}, "docs": {"t": [{}], "p": []}} == read(tmp_path)


def test_letters_stand_as_they_are(tmp_path: Path) -> None:
    """An accent takes no more room than it must."""
    write_index(tmp_path, {}, {"é": "A"}, [])

    assert '{"é":"A"}' in (tmp_path / INDEX).read_text("utf-8")
