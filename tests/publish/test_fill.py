"""A site that cannot be replaced as a folder is filled: what is new first, and nothing that readers need is ever missing."""

import errno
import os
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from handreiking.publish.fill import fill
from handreiking.publish.listing import LISTING
from tests.documents import fingerprints

Usage = namedtuple("Usage", "total used free")


def make(folder: Path, **files: str) -> Path:
    """Make a folder with `files`, of which a name has ``__`` for each slash and ``_`` for a dot."""
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with three pages, of which the new one has two."""
    return make(tmp_path / "site", index_html="oud", a__index_html="oud", weg__index_html="oud", stijl_css="gelijk")


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """The new site, with another folder."""
    return make(tmp_path / "new", index_html="nieuw", a__index_html="nieuw", b__c_html="nieuw", stijl_css="gelijk", sw_js="x")


def test_the_site_is_the_new_one(site: Path, new: Path) -> None:
    """Afterwards the site has the files of the new one, and neither a file nor a folder more."""
    fill(site, new)

    assert fingerprints(new) == fingerprints(site)
    assert {path.relative_to(new) for path in new.rglob("*")} == {path.relative_to(site) for path in site.rglob("*")}


def test_the_order(site: Path, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list of all files is written first, pages after what they need, the home page and the worker last; then old ones go."""
    (new / LISTING).write_text("{}", "utf-8")
    steps: list[str] = []
    replace, unlink = Path.replace, Path.unlink

    def noting_replace(one: Path, other: Path) -> None:
        steps.append(other.name)
        replace(one, other)

    def noting_unlink(one: Path) -> None:
        steps.append(f"-{one.parent.name}")
        unlink(one)

    monkeypatch.setattr(Path, "replace", noting_replace)
    monkeypatch.setattr(Path, "unlink", noting_unlink)
    fill(site, new)

    assert [LISTING, "c.html", "index.html", "index.html", "sw.js", "-weg"] == steps


def test_what_is_the_same_is_not_written(site: Path, new: Path) -> None:
    """A file that did not change keeps its date."""
    os.utime(site / "stijl.css", (1, 1))
    fill(site, new)

    assert 1 == (site / "stijl.css").stat().st_mtime


def test_a_folder_where_a_file_was(site: Path, new: Path) -> None:
    """A file becomes a folder, and a folder a file."""
    make(new, weg="nu een bestand", stijl2__a_css="x")
    make(site, stijl2="nog een bestand")
    fill(site, new)

    assert fingerprints(new) == fingerprints(site)


def test_a_link_in_the_site(site: Path, new: Path, tmp_path: Path) -> None:
    """A link out of the site is replaced, and what it led to is left alone."""
    elsewhere = make(tmp_path / "elders", index_html="van een ander")
    shutil.rmtree(site / "a")
    (site / "a").symlink_to(elsewhere)
    (site / "oud").symlink_to(elsewhere)
    fill(site, new)

    assert ("van een ander", fingerprints(new)) == ((elsewhere / "index.html").read_text("utf-8"), fingerprints(site))


def test_what_a_disk_has_of_its_own(site: Path, new: Path) -> None:
    """The folder that a disk has in its root stays."""
    make(site / "lost+found", x="van de schijf")
    fill(site, new)

    assert "van de schijf" == (site / "lost+found/x").read_text("utf-8")


def test_a_disk_with_too_little_room(site: Path, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the new files do not fit, that is said before any was written."""
    before = fingerprints(site)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 99, 1))
    with pytest.raises(OSError) as error:  # noqa: PT011 - its number is looked at below
        fill(site, new)

    assert (errno.ENOSPC, before) == (error.value.errno, fingerprints(site))
