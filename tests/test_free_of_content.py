"""No test but those of the content knows what the handbook says: what a maintainer may change turns none of them red.

``HANDREIKING_PROJECT`` names the project that the tests of any handbook look at. Here they look at two copies of the sample, with
ten everyday edits between them. ``python -m tests.edits FOLDER`` makes a copy of the real handbook with all ten, for any test.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from handreiking.rules import check
from tests.conftest import ENVIRONMENT, ROOT, copy_project
from tests.edits import EDITS

TESTS = ("tests/assets", "tests/publish", "tests/site")
"""The quick ones among the tests of any handbook: all but those of paper, and in the browser."""

KNOWS = re.compile(r'\bROOT\s*/\s*"(?:methods|docs)\b(?!/development)|\bREAL\b')
"""How a test takes hold of the real handbook."""


def run_on(project: Path, *tests: str) -> "subprocess.CompletedProcess[str]":
    """Run those of `tests` that look at the real handbook, with the one in `project` in its place."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-m",
        "any_handbook and all",
        "-k",
        "not community",
        *tests,
    ]
    names = {name: value for name, value in ENVIRONMENT.items() if not name.startswith("PYTEST_")}
    names |= {"HANDREIKING_PROJECT": str(project)}
    return subprocess.run(command, cwd=ROOT, env=names, capture_output=True, text=True, check=False)


@pytest.mark.all
@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_of_an_ordinary_day_is_right(tmp_path: Path, edit: str) -> None:
    """The edit changes the handbook, and the check finds no error after it."""
    before, after = (copy_project(tmp_path / name, pdf=False) for name in ("before", "after"))
    EDITS[edit](after)

    assert load(before / "methods").texts != load(after / "methods").texts
    assert [] == [found for found in check(load(after / "methods")) if found.severity == "error"]


@pytest.mark.long
@pytest.mark.parametrize("adds", [True, False], ids=["more", "other"])
def test_edits_of_an_ordinary_day_turn_nothing_red(tmp_path: Path, adds: bool) -> None:
    """No test of any handbook fails when there is more of everything, or when something was changed or taken away."""
    project = copy_project(tmp_path / "project", pdf=False)
    chosen = [edit for name, edit in EDITS.items() if name.startswith("add-") == adds]
    for edit in chosen:
        edit(project)

    done = run_on(project, *TESTS)
    assert len(chosen) >= 4
    assert 0 == done.returncode, done.stdout


def test_no_other_test_knows_the_handbook() -> None:
    """Only the tests of the content, and those that hold for any handbook, take hold of the real one."""
    paths = (path for path in (ROOT / "tests").rglob("*.py") if path.parent.name != "benchmarks")
    files = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in paths}
    found = {file for file, text in files.items() if KNOWS.search(text) and "pytest.mark.content" not in text}

    assert {"tests/conftest.py", "tests/edits.py", "tests/editor/test_agreement.py"} == found
