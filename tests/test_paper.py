"""What a check asks of paper: the number of pages of a checklist, counted where that can be done and else estimated."""

import builtins
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from handreiking.diagnostic import Diagnostic
from handreiking.loading.handbook import load
from handreiking.paper import Paper
from handreiking.settings import Settings
from handreiking.site.address import Addresses
from handreiking.site.pages import pages, uris
from tests.bad_cases import MINIMAL, checklist_too_long
from tests.handbooks import DAY

LONG = "checklist-too-long"


@pytest.fixture
def minimal(tmp_path: Path) -> Path:
    """A copy of the smallest handbook."""
    shutil.copytree(MINIMAL, tmp_path / "project")
    return tmp_path / "project"


def checked(project: Path, **settings: Any) -> tuple[Diagnostic, ...]:
    """Return what is found in the handbook of `project`."""
    made = Settings(project, **settings)
    handbook = load(made.root, project=project)
    found = Paper(made, handbook, lambda: uris(pages(handbook, made.words, None, DAY)), Addresses().url)
    return tuple(one for one in found.checked() if one.rule == LONG)


def test_a_sheet_that_fits(minimal: Path) -> None:
    """Nothing is said of a checklist on one sheet."""
    assert () == checked(minimal)


def test_pages_are_counted(minimal: Path) -> None:
    """A form of two pages is named at the title of its checklist, with the number of pages."""
    checklist_too_long(minimal)
    (found,) = checked(minimal)

    assert ("fillable", "2", "Verhuizen") == (found.hint, found.params["pages"], found.params["title"])
    assert "title: Verhuizen" in (minimal / found.location.file).read_text("utf-8").splitlines()[found.location.line - 1]


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
