"""The indexes of a preview after edits are those that a build of everything writes."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from handreiking.model.handbook import Handbook
from handreiking.search import build, writing
from handreiking.search.build import IndexBuilder
from handreiking.search.documents import HandWritten
from handreiking.search.live import LiveIndexes
from handreiking.search.packing import ONE_FILE, index_files
from handreiking.site.memory import PageMemory
from handreiking.store import Store
from tests.handbooks import memory_of, site_of
from tests.minimal import GLOSSARY, METHOD, another_method, minimal, text

BY_HAND = {"over/": HandWritten("Over", "<h1>Over</h1><p>Wij schrijven over schuldhulpverlening.</p>")}
STEPS = {
    "a text": {METHOD: text(METHOD, ("Zet zelf de stap.", "Zet zelf de eerste stap."))},
    "a word that is in compounds, in a title": {METHOD: text(METHOD, ("title: Overdracht\n", "title: Schuldhulp\n"))},
    "another name": {METHOD: text(METHOD, ("title: Overdracht\n", "title: Overdracht\naliases: [Nazorg]\n"))},
    "a term": {GLOSSARY: text(GLOSSARY, ("term: nazorg\n", "term: nazorg\n    forms: [nz]\n"))},
    "one more method": {"nl/aaa.yaml": another_method("first", "Aandacht")},
    "a title that comes in another place": {"nl/aaa.yaml": another_method("first", "Zorg")},
    "nothing": {},
}
"""Handbooks that follow each other, each by what is other than in the smallest one."""


@pytest.fixture(params=["one file", "parts"])
def sized(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """An index that fits in one file, or one that does not."""
    if request.param == "parts":
        monkeypatch.setattr(build, "index_files", partial(index_files, most=0))
        monkeypatch.setattr(writing, "ONE_FILE", 0)


def tree(folder: Path) -> dict[str, str]:
    """The content of every file in `folder`, by path."""
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.json")}


def edited(folder: Path, live: LiveIndexes) -> Iterator[tuple[str, Handbook, PageMemory]]:
    """Yield each of `STEPS` when `live` has written its index to `folder`, as a preview does after an edit."""
    memory = PageMemory(site_of(minimal()), Store(folder / "store.sqlite"), "", {})
    live.write(IndexBuilder(memory, BY_HAND), folder / "live")
    for step, texts in STEPS.items():
        handbook = minimal(texts)
        memory = memory.after(site_of(handbook))
        live.write(IndexBuilder(memory, BY_HAND), folder / "live")
        yield step, handbook, memory


@pytest.mark.usefixtures("sized")
def test_after_each_edit_the_index_is_that_of_a_whole_build(tmp_path: Path) -> None:
    """Byte for byte, with no file that belongs to an earlier one; in one file or in parts."""
    for step, handbook, _ in edited(tmp_path, LiveIndexes()):
        IndexBuilder(memory_of(site_of(handbook)), BY_HAND).write(tmp_path / step)
        assert (step, tree(tmp_path / step)) == (step, tree(tmp_path / "live"))


def test_an_index_becomes_parts_when_it_grows_and_one_file_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of the other form are not left behind."""
    steps = edited(tmp_path, LiveIndexes())
    forms = []
    for most in (ONE_FILE, 0, ONE_FILE):
        monkeypatch.setattr(writing, "ONE_FILE", most)
        next(steps)
        forms.append(sorted(tree(tmp_path / "live")))

    assert (1, forms[0]) == (len([name for name in forms[0] if "manual" not in name]), forms[2])
    assert {"search/t0.json", "search/p0.json"} <= set(forms[1])


@pytest.mark.usefixtures("sized")
def test_an_edit_of_a_text_writes_few_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that say the same are neither read nor written again."""
    steps, read = edited(tmp_path, live := LiveIndexes()), list[str]()
    _, handbook, memory = next(steps)
    monkeypatch.setattr("handreiking.search.live.read", lambda _, place: read.append(place.location))
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "live").rglob("*.json")}
    live.write(IndexBuilder(memory.after(site_of(handbook)), BY_HAND), tmp_path / "live")

    assert [] == read
    assert before == {path: path.stat().st_mtime_ns for path in (tmp_path / "live").rglob("*.json")}
