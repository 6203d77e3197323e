"""What each step of a build hands on to the next: the paper, the site with its downloads, the index."""

import json
import logging
import shutil
import sys
from collections.abc import Callable
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from handreiking.build import Build
from handreiking.components.downloads.download import Download
from handreiking.paper import NotBuilt
from handreiking.print import printing, progress
from handreiking.print.edition import Edition
from handreiking.print.printer import Printer
from handreiking.print.prints import NotPrinted, PrintedFiles
from handreiking.settings import Settings
from handreiking.site.address import Addresses
from tests.bad_cases import MINIMAL, spoil

ADDRESS = "https://handboek.example/"
PRINTS = PrintedFiles(
    {"afdrukken/a.pdf": b"pdf"}, {("checklist", "verhuizen"): (Download("afdrukken/a.pdf", "A", "plain", 3, 1, date.min),)}
)


class Press:
    """Stands in for what makes PDF files: records what it gets, and returns `PRINTS` or raises `fails`."""

    def __init__(self) -> None:
        self.told: list[tuple[Edition, Path | None]] = []
        self.fails: Exception | None = None

    def __call__(self, edition: Edition, printer: Printer, count: Callable[[int, int], None]) -> PrintedFiles:
        """Print nothing."""
        self.told.append((edition, printer.cache))
        count(1, 2)
        if self.fails:
            raise self.fails
        return PRINTS


class Screen(StringIO):
    """What a maintainer looks at."""

    def isatty(self) -> bool:
        """Return whether someone is there."""
        return True


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Press:
    """What the builds of a test print with."""
    found = Press()
    monkeypatch.setattr(printing, "print_all", found)
    monkeypatch.delenv("HANDREIKING_CACHE", raising=False)
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the smallest handbook."""
    shutil.copytree(MINIMAL, tmp_path / "project")
    return tmp_path / "project"


def build(project: Path, said: list[int] | None = None, preview: bool = False, **settings: Any) -> Build:
    """Return the build of the handbook in `project`; how much all weighs that it says comes into `said`."""
    heard: list[int] = [] if said is None else said
    told = {"name": "Proef", "address": ADDRESS, **settings}
    return Build(Settings(project, **told), Addresses(), preview, lambda level, _: heard.append(level))


def test_paper(project: Path, printer: Press) -> None:
    """What is printed is the handbook, with the addresses of its pages; finished files are kept in the project."""
    made = build(project)
    prints = made.paper()
    ((edition, cache),) = printer.told

    assert (PRINTS, made.site(prints).handbook, project / ".cache/paper") == (prints, edition.handbook, cache)
    assert f"{ADDRESS}checklists/verhuizen/" == edition.to("", "checklist", "verhuizen")


def test_progress(project: Path, printer: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person who waits at a screen sees how many files are done, and of how many."""
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(progress, "PATIENCE", 0)
    made = build(project)
    made.paper()

    assert made.words("print.progress", done=1, all=2) in screen.getvalue()


def test_folder_for_finished_files(project: Path, printer: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment may name another folder for finished files; an empty name is none."""
    for name in (str(project / "elders"), ""):
        monkeypatch.setenv("HANDREIKING_CACHE", name)
        build(project).paper()

    assert [project / "elders", project / ".cache/paper"] == [cache for _, cache in printer.told]


@pytest.mark.parametrize("settings", [{"preview": True}, {"pdf": False}])
def test_no_paper(project: Path, printer: Press, settings: dict[str, Any]) -> None:
    """Nothing is printed for a preview, or when the team wants no files."""
    assert (PrintedFiles(), []) == (build(project, **settings).paper(), printer.told)


def test_errors(project: Path, printer: Press) -> None:
    """Nothing is printed of a handbook with errors; a warning does not stop it."""
    spoil(project, "relation-without-return")
    assert (PRINTS, True) == (build(project).paper(), bool(build(project).findings.diagnostics))
    spoil(project, "unknown-key-in-glossary")
    assert PrintedFiles() == build(project).paper()


@pytest.mark.parametrize(("address", "expected"), [(ADDRESS, []), ("", [logging.INFO])])
def test_address(project: Path, printer: Press, address: str, expected: list[int]) -> None:
    """Printing without knowing the address of the site gives a message."""
    said: list[int] = []
    build(project, said, address=address).paper()

    assert expected == said


def test_missing_package(project: Path, printer: Press) -> None:
    """Without a package that printing needs there are no files, and that is a warning."""
    said: list[int] = []
    printer.fails = ModuleNotFoundError(name="typst")

    assert (PrintedFiles(), [logging.WARNING]) == (build(project, said).paper(), said)


def test_what_cannot_be_printed(project: Path, printer: Press) -> None:
    """A document that cannot be printed stops the build, which says why."""
    printer.fails = NotPrinted("failed", name="a", why="b")
    made = build(project)
    with pytest.raises(NotBuilt) as error:
        made.paper()

    assert made.words("print.failed", name="a", why="b") == str(error.value)


def test_site(project: Path) -> None:
    """The site offers what was printed and the zip, and opens with the guide that the settings name."""
    made = build(project, start="welke-aanpak")
    site = made.site(PRINTS)

    assert (PRINTS.downloads, "proef.zip", "welke-aanpak") == (site.downloads, site.download, site.opening and site.opening.id)
    assert (made.handbook.methods, made.pages) == (site.handbook.methods, site.pages)


def test_name_that_gives_no_address(project: Path) -> None:
    """A site whose name has no letters that an address may have still has a zip."""
    assert "handboek.zip" == build(project, name="???").zip


def test_pages(project: Path) -> None:
    """Each rule of the check has a page, with its example."""
    rules = [page for page in build(project).pages if page.kind == "rule"]

    assert len(rules) > 20
    assert any(getattr(page.params["entry"], "example", None) for page in rules)


@pytest.mark.parametrize(("address", "expected"), [(ADDRESS, f"{ADDRESS}meeschrijven/"), ("", "meeschrijven/")])
def test_findings(project: Path, address: str, expected: str) -> None:
    """What a check has to say leads to the page of the rule, at the address of the site where that is known."""
    spoil(project, "unknown-key")
    found = build(project, address=address).findings

    assert ["unknown-key"] == [one.rule for one in found.diagnostics]
    assert (True, False) == (found.manual("unknown-key").startswith(expected), "//meeschrijven" in found.manual("unknown-key"))
    assert "methods/nl/overdracht.yaml" in found.texts


@pytest.mark.parametrize(("defect", "told"), [("relation-without-return", True), ("unknown-key-in-guide", False)])
def test_a_start_that_may_be_in_a_broken_file(project: Path, defect: str, told: bool) -> None:
    """A start that names no guide is reported along with a warning, but not with an error, which may be about that guide."""
    spoil(project, defect)
    rules = [one.rule for one in build(project, start="nergens").findings.diagnostics]

    assert (True, told) == (len(rules) > told, "unknown-start" in rules)


def test_no_preview(project: Path) -> None:
    """A build is for readers unless it is said to be a preview."""
    made = Build(Settings(project, name="Proef"), Addresses())

    assert ("proef.zip", True) == (made.zip, made.offline)


def indexed(made: Build, folder: Path) -> str:
    """Return the index that `made` leaves in `folder`, in place of the one that a host wrote there."""
    (folder / "search").mkdir(parents=True)
    index = folder / "search/search_index.json"
    index.write_text(
        json.dumps({"docs": [{"location": "methoden/overdracht/", "title": "Overdracht", "text": "Tekst"}]}), "utf-8"
    )
    made.index(made.memory(made.site(PrintedFiles())), folder, {})
    return index.read_text("utf-8")


def test_index(project: Path, tmp_path: Path) -> None:
    """The index takes the place of the host's."""
    found = json.loads(indexed(build(project), tmp_path / "site"))

    assert "methoden/overdracht/" in [page[0] for page in found["docs"]["p"]]


def test_no_index(project: Path, tmp_path: Path) -> None:
    """While a file is broken the pages are not searched."""
    spoil(project, "unknown-key")

    assert "config" not in json.loads(indexed(build(project), tmp_path / "site"))
