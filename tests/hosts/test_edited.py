"""A build after an edit makes what that changes, and takes the rest from the former site; in any doubt everything is built."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import build_site, copy_project
from tests.documents import fingerprints
from tests.images import add, png
from tests.many import many_methods

METHOD, OTHER = "methods/nl/overdracht.yaml", "methods/nl/expertteam.yaml"
PAGE, FAR = "methoden/overdracht/index.html", "methoden/expertteam/index.html"

pytestmark = pytest.mark.all


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with more methods than the menu names, which was built. Tests edit it one after another."""
    folder = copy_project(tmp_path_factory.mktemp("edited") / "project", pdf=False)
    many_methods(folder / "methods", 15)
    build_site(folder)
    return folder


@pytest.fixture
def project(built: Path) -> Path:
    """The same project, with a site that is as its files say."""
    build_site(built)
    return built


@pytest.fixture
def own(project: Path, tmp_path: Path) -> Path:
    """A copy of the project, to change more than a text."""
    return Path(shutil.copytree(project, tmp_path / "own", ignore=lambda *_: {"site"}))


def replaced(folder: Path, file: str, old: str, new: str) -> None:
    """Replace a text of a `file` in `folder`, once."""
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")


def anew(folder: Path) -> dict[str, str]:
    """Build the project in `folder` from nothing, elsewhere, and return the content of its files by path."""
    fresh = folder.parent / "fresh"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(folder, fresh, ignore=lambda *_: {"site", ".cache"})
    return fingerprints(build_site(fresh))


def marks(folder: Path) -> dict[str, int]:
    """The number by which the disk knows each file of the site in `folder`, by path: another one for a file that was written."""
    site = folder / "site"
    return {path.relative_to(site).as_posix(): path.stat().st_ino for path in site.rglob("*") if path.is_file()}


def same_files(folder: Path, before: dict[str, int]) -> set[str]:
    """The paths of the files of the site in `folder` that are the very ones that were there before."""
    return {path for path, mark in marks(folder).items() if before.get(path) == mark}


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        pytest.param(METHOD, "\nsummary: ", "\nsummary: Kort gezegd. ", marks=pytest.mark.long, id="summary"),
        pytest.param(METHOD, "\ntitle: ", "\ntitle: Nieuwe ", id="title"),
    ],
)
def test_what_an_edit_leaves_is_what_a_whole_build_makes(project: Path, file: str, old: str, new: str) -> None:
    """After an edit the site is, byte for byte, what a build from nothing makes: of a text and of a title."""
    replaced(project, file, old, new)
    assert anew(project) == fingerprints(build_site(project))


def test_what_an_edit_does_not_change_is_not_made_again(project: Path) -> None:
    """The page of another method is the very file that was there; the page that was edited is a new one."""
    before = marks(project)
    replaced(project, METHOD, "\nsummary: ", "\nsummary: Kort gezegd. ")
    build_site(project)

    assert (True, False) == (FAR in same_files(project, before), PAGE in same_files(project, before))
    assert "Kort gezegd" in (project / "site" / PAGE).read_text("utf-8")


@pytest.mark.long
def test_an_image_that_changes_is_published_anew(own: Path) -> None:
    """Another content of an image is an edit like any other: the site is what a build from nothing makes."""
    add(own, "tafel.png", png())
    replaced(own, METHOD, "\nwhy:\n", "\nwhy:\n  - '![Een tafel](tafel.png \"Eigen foto, CC0\")'\n")
    build_site(own)
    before = marks(own)
    add(own, "tafel.png", png(20, 10))
    after = fingerprints(build_site(own))

    assert (True, False) == (FAR in same_files(own, before), "media/tafel.png" in same_files(own, before))
    assert anew(own) == after


def hook(folder: Path) -> None:
    """Add a hook that changes every page."""
    (folder / "hook.py").write_text("def on_post_page(output, **_): return output.replace('</body>', '<!-- hook --></body>')\n")
    replaced(folder, "mkdocs.yml", "\nplugins:", "\nhooks: [hook.py]\nplugins:")


def test_a_hook_has_everything_built(own: Path) -> None:
    """A hook may do anything with a page: then none is taken from the former site."""
    hook(own)
    build_site(own)
    before = marks(own)
    replaced(own, METHOD, "\nsummary: ", "\nsummary: Kort gezegd. ")
    build_site(own)

    assert set() == same_files(own, before)


def changed_by_hand(folder: Path) -> None:
    """Change a page of the site that the edit does not touch."""
    (folder / "site" / FAR).write_text("met de hand", "utf-8")


def another_page(folder: Path) -> None:
    """Change a page that is written by hand."""
    replaced(folder, "docs/over-dit-handboek.md", "\n\n", "\n\nNieuw.\n\n")


@pytest.mark.parametrize("change", [changed_by_hand, another_page])
def test_a_site_that_is_not_as_it_was_left_is_made_again(project: Path, change: Callable[[Path], None]) -> None:
    """When a page of the site was changed by hand, it is made again, with all else; also when a page in ``docs/`` changed."""
    before = marks(project)
    replaced(project, METHOD, "\nsummary: ", "\nsummary: Kort gezegd. ")
    change(project)
    build_site(project)

    assert set() == same_files(project, before)
    assert "met de hand" not in (project / "site" / FAR).read_text("utf-8")
