"""A site of which a few files changed is completed as one that was made as a whole."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from handreiking.publish.complete import Publication, complete, complete_again
from handreiking.publish.published import Edit, Published

PAGE, OTHER, STYLE = "a/index.html", "b/index.html", "assets/stylesheets/main.css"
FILES: Mapping[str, str] = {
    PAGE: '<p class="page">Een',
    OTHER: '<p class="page">Twee',
    STYLE: ".page{a:b}.none{a:b}",
    "assets/start.js": "start()",
    "search/search_index.json": '{"config":{"help":[],"shards":["a"],"pages":1},"docs":{}}',
    "search/t0.json": '{"a":"A"}',
    "search/p0.json": '["a/","page",[]]',
}
PUBLICATION = Publication("Handboek", "Waarover", "nl", True, "handboek.zip")


def made(folder: Path, files: Mapping[str, str]) -> Published:
    """Write `files` to `folder`, and complete it as a whole."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, "utf-8")
    return complete(folder, PUBLICATION)


def tree(folder: Path) -> dict[str, bytes]:
    """The content of every file in `folder`, by path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def edited(tmp_path: Path, changes: Mapping[str, str], gone: frozenset[str] = frozenset()) -> Edit:
    """Complete a site, and again after these `changes`; return the edit. The first one is not touched."""
    published = Published.of_json(json.loads(json.dumps(made(tmp_path / "before", FILES).to_json())))
    before = tree(tmp_path / "before")
    edit = Edit(published, {path: content.encode() for path, content in changes.items()}, gone)
    edit.write(tmp_path / "before", tmp_path / "after")
    complete_again(tmp_path / "after", tmp_path / "before", edit, PUBLICATION)
    assert before == tree(tmp_path / "before")
    return edit


def test_some_files_change(tmp_path: Path) -> None:
    """A page, a part of the index and a file less: everything is what a whole build of these files leaves."""
    changes = {PAGE: '<p class="page">Anders', "search/p0.json": '["a/","page",["x"]]', "extra.html": "<p>"}
    edit = edited(tmp_path, changes, frozenset({OTHER}))
    made(tmp_path / "whole", {path: content for path, content in {**FILES, **changes}.items() if path != OTHER})

    assert tree(tmp_path / "whole") == tree(tmp_path / "after")
    assert edit.same_names


def test_what_stays_the_same_is_the_same_file(tmp_path: Path) -> None:
    """A page that did not change is not written again: it has two names while both sites are there."""
    edited(tmp_path, {PAGE: '<p class="page">Anders'})
    marks = [(tmp_path / site / page).stat().st_ino for page in (OTHER, PAGE) for site in ("before", "after")]

    assert (True, False) == (marks[0] == marks[1], marks[2] == marks[3])


def test_a_class_that_was_not_there(tmp_path: Path) -> None:
    """Material's styles would need a rule that was dropped."""
    assert not edited(tmp_path, {PAGE: '<p class="none">'}).same_names


def test_a_disk_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then files are copied, with their dates."""
    monkeypatch.setattr("os.link", refuse)
    edited(tmp_path, {PAGE: '<p class="page">Anders'})
    before, after = (tmp_path / site / OTHER for site in ("before", "after"))

    assert (before.read_text(), before.stat().st_mtime_ns) == (after.read_text(), after.stat().st_mtime_ns)


def refuse(*_: object) -> None:
    """Say that a disk has no links."""
    raise OSError
