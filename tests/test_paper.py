"""What a check asks of paper: the pages of a checklist and of its card, counted where that can be done and else estimated."""

import builtins
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from handreiking import catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.loading.handbook import load
from handreiking.paper import NotBuilt, Paper
from handreiking.print import printing
from handreiking.print.prints import NotPrinted
from handreiking.settings import Settings
from handreiking.site.address import Addresses
from handreiking.site.pages import pages, uris
from tests.bad_cases import MINIMAL, checklist_too_long
from tests.handbooks import DAY

LONG, CARD = "checklist-too-long", "pocket-card-too-long"


@pytest.fixture
def minimal(tmp_path: Path) -> Path:
    """A copy of the smallest handbook."""
    shutil.copytree(MINIMAL, tmp_path / "project")
    return tmp_path / "project"


def checked(project: Path, rule: str = LONG, **settings: Any) -> tuple[Diagnostic, ...]:
    """Return what `rule` finds in the handbook of `project`."""
    made = Settings(project, **settings)
    handbook = load(made.root, project=project)
    found = Paper(made, handbook, lambda: uris(pages(handbook, made.words, None, DAY)), Addresses().url)
    return tuple(one for one in found.checked() if one.rule == rule)


def test_a_sheet_that_fits(minimal: Path) -> None:
    """Nothing is said of a checklist on one sheet."""
    assert () == checked(minimal)


def test_pages_are_counted(minimal: Path) -> None:
    """A form of two pages is named at the title of its checklist, with the number of pages."""
    checklist_too_long(minimal)
    (found,) = checked(minimal)

    assert ("fillable", "2", "Verhuizen") == (found.hint, found.params["pages"], found.params["title"])
    assert "title: Verhuizen" in (minimal / found.location.file).read_text("utf-8").splitlines()[found.location.line - 1]


def with_items(project: Path, text: str, count: int) -> None:
    """Give the one checklist of `project` a section more, with `text` as an item `count` times."""
    path, at = project / "methods/nl/overdracht.yaml", "    who: de begeleider\n    sections:\n"
    lines = "".join(f"          - text: {text}\n" for _ in range(count))
    before, _, after = path.read_text("utf-8").partition(at)
    path.write_text(f"{before}{at}      - title: Nog meer\n        items:\n{lines}{after}", "utf-8")


def test_a_card_that_fits(minimal: Path) -> None:
    """Nothing is said of a card that has two sides, though it was estimated to have more."""
    with_items(minimal, "Kijk of alle twintig lijsten er liggen, en of iets in de la ligt.", 30)

    assert (1, ()) == (len(checked(minimal, CARD, pdf=False)), checked(minimal, CARD))


def test_sides_are_counted(minimal: Path) -> None:
    """A card with more than two sides is named at the title of its checklist, with the number of sides."""
    with_items(minimal, "Vraag wie er helpt, wat er nog nodig is en wanneer dat kan. " * 3, 34)
    (found,) = checked(minimal, CARD)

    assert ("counted", "3", "Verhuizen") == (found.hint, found.params["pages"], found.params["title"])


def test_pages_are_estimated_without_paper(minimal: Path) -> None:
    """Where no paper is wanted, nothing is printed to count it."""
    checklist_too_long(minimal)
    (found,) = checked(minimal, pdf=False)

    assert "hint" == found.hint


def test_pages_are_estimated_without_the_package(minimal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the extra is not installed, the check estimates and does not fail."""
    checklist_too_long(minimal)
    real: Callable[..., Any] = builtins.__import__

    def missing(name: str, *rest: Any, **more: Any) -> Any:
        if name == "typst":
            raise ModuleNotFoundError(name="typst")
        return real(name, *rest, **more)

    for name in [name for name in sys.modules if name.startswith("handreiking.print.") or name == "typst"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", missing)
    (found,) = checked(minimal)

    assert "hint" == found.hint


def test_a_language_that_the_typeface_has_not(minimal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be printed because the language has letters that paper has not, these are named, and no document is."""
    words = catalogue.load("nl").saying({"paper.contents": "Περιεχόμενα"})
    monkeypatch.setattr(Settings, "words", words)
    monkeypatch.setattr(printing, "print_all", refuse)
    made = Settings(minimal, pdf=True)
    handbook = load(made.root, project=minimal)

    with pytest.raises(NotBuilt) as told:
        Paper(made, handbook, lambda: uris(pages(handbook, words, None, DAY)), Addresses().url).print(lambda level, text: None)
    assert words("print.no-letters", letters="Παειν") == str(told.value)


def refuse(*_: object) -> None:
    """Fail as a document does that cannot be set."""
    raise NotPrinted("failed", name="alles.pdf", why="no glyph")
