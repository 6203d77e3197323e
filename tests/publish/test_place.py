"""A site is published only where nothing of others is lost."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from handreiking.publish import place as module
from handreiking.publish.listing import LISTING
from handreiking.publish.place import Refused, place
from handreiking.publish.security import headers_file
from handreiking.publish.worker import removing_worker


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with its folders and a site of ours."""
    for name in ("methods/nl", "docs", "site", ".git"):
        (tmp_path / "project" / name).mkdir(parents=True)
    (tmp_path / "project/site" / LISTING).write_text("{}", "utf-8")
    return tmp_path / "project"


def refusal(project: Path, site: Path) -> str:
    """Return why a site of `project` may not be published in `site`; empty if it may."""
    try:
        place(site, [project / "methods", project / "docs"], above=project)
    except Refused as refused:
        return refused.kind
    return ""


def made(name: str, make: Callable[[Path], object]) -> Callable[[Path], Path]:
    """A folder `name` in a project, made by `make`."""

    def place_of(project: Path) -> Path:
        make(project / name)
        return project / name

    return place_of


def folder_with(name: str) -> Callable[[Path], object]:
    """Make a folder with the file `name`."""

    def make(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text("van mij", "utf-8")

    return make


REFUSED: dict[str, tuple[str, Callable[[Path], Path]]] = {
    "a folder of somebody's": ("foreign", made("buiten", folder_with("scriptie.docx"))),
    "a site of another program": ("foreign", made("buiten", folder_with("index.html"))),
    "the methods": ("around", lambda project: project / "methods"),
    "the pages": ("around", lambda project: project / "docs"),
    "the project": ("around", lambda project: project),
    "a folder about the project": ("around", lambda project: project.parent),
    "a folder among the methods": ("inside", lambda project: project / "methods/nl/site"),
    "a folder of git": ("git", lambda project: project / ".git"),
    "a folder in one of git": ("git", lambda project: project / ".git/site"),
    "a working tree": ("git", made("buiten", folder_with(".git"))),
    "a file": ("file", made("bestand", lambda path: path.write_text("van mij", "utf-8"))),
    "a link to a file": ("file", made("link", lambda path: path.symlink_to(path.parent / "site" / LISTING))),
    "a link to nothing": ("dangling", made("link", lambda path: path.symlink_to("weg/verder"))),
    "a link to itself": ("dangling", made("link", lambda path: path.symlink_to("link"))),
    "a link to the methods": ("around", made("link", lambda path: path.symlink_to("methods"))),
    "a link to a folder of somebody's": ("foreign", made("link", lambda path: path.symlink_to(folder(path.parent)))),
}


def folder(project: Path) -> Path:
    """Make a folder of somebody's in `project`, and return it."""
    folder_with("scriptie.docx")(project / "buiten")
    return project / "buiten"


@pytest.mark.parametrize("name", REFUSED)
def test_a_place_that_is_refused(project: Path, name: str) -> None:
    """What is not a site of ours, and what holds or is in the handbook, is left alone."""
    expected, place_of = REFUSED[name]

    assert expected == refusal(project, place_of(project))


@pytest.mark.parametrize("name", ["site", "nieuw", "diep/er/nieuw", "leeg"])
def test_a_place_that_is_not(project: Path, name: str) -> None:
    """A site of ours, a folder that is not there and an empty one are fine."""
    (project / "leeg").mkdir()

    assert "" == refusal(project, project / name)


def test_a_site_of_an_earlier_version(project: Path) -> None:
    """It has no list of its files; its worker and its headers tell that it is ours."""
    for name, text in (("sw.js", removing_worker()), ("_headers", headers_file()), ("index.html", "")):
        (project / "site" / name).write_text(text, "utf-8")
    (project / "site" / LISTING).unlink()

    assert "" == refusal(project, project / "site")


def test_the_root_of_a_disk(project: Path) -> None:
    """What a disk has of its own does not make it somebody's, nor does a file of a build that was killed."""
    (project / "leeg/lost+found").mkdir(parents=True)
    (project / f"leeg/.index.html{module.HALF}").write_text("half", "utf-8")

    assert "" == refusal(project, project / "leeg")


def test_a_link_is_followed(project: Path) -> None:
    """A site that is a link is published where that leads; that place need not be there yet."""
    (project / "link").symlink_to("site")
    (project / "nieuw").symlink_to("www")

    assert (project / "site", project / "www") == (place(project / "link").site, place(project / "nieuw").site)


def test_a_folder_that_cannot_be_written(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can stand beside the site, as about a mount, the new one is built elsewhere, at the same place each time."""
    monkeypatch.setattr(os, "access", lambda path, mode: path != project)
    one, two = place(project / "site"), place(project / "site")

    assert (True, False) == (one == two, one.beside == project)
    assert ".site" == place(project / "site/nieuw").prefix.replace("nieuw", "site")
