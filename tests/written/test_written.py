"""What people do to a handbook while they write, and what the check says of it first, and how often.

The slips and their expectations stand in ``cases.yaml``, the texts that are no slips in ``natural.yaml``; ``README.md`` says how
they were made.
"""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from handreiking.loading.handbook import load
from handreiking.rules import check
from tests.conftest import ROOT
from tests.written.making import apply

HERE = Path(__file__).parent
CASES: dict[str, dict[str, Any]] = {one["name"]: one for one in yaml.safe_load((HERE / "cases.yaml").read_text("utf-8"))}
NATURAL: dict[str, dict[str, str]] = {one["name"]: one for one in yaml.safe_load((HERE / "natural.yaml").read_text("utf-8"))}
STEP = "- Vraag de cliënt naar de eigen eerste stap."
"""The step of a phase in `FILE` whose place a natural text takes."""
FILE = "methods/nl/overdracht.yaml"
WRITTEN = "1795824000"
"""The day on which all this was written, 28 November 2026, as `clock` takes it: what is overdue later is not part of this."""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the frozen handbook, on the day on which all this was written."""
    shutil.copytree(ROOT / "tests" / "data" / "handbook", tmp_path / "project")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", WRITTEN)
    return tmp_path / "project"


def said(project: Path) -> list[str]:
    """Return the file and the line of each message of the check, in its order."""
    return [f"{one.location.file}:{one.location.line}" for one in check(load(project / "methods"))]


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "known" not in case])
def test_a_slip_is_told_where_it_is_and_once(project: Path, name: str) -> None:
    """The first message names the line that a helpful colleague would name, and one cause is one message."""
    case = CASES[name]
    for edit in case["edits"]:
        apply(project, edit)

    found = said(project)

    assert (case["at"], case["messages"]) == (found[0] if found else "nothing", len(found))


@pytest.mark.parametrize("name", [name for name, case in NATURAL.items() if "known" not in case])
def test_what_is_right_is_not_refused(project: Path, name: str) -> None:
    """What people write every day, and is right, is neither an error nor a hint."""
    apply(project, {"file": FILE, "find": STEP, "with": NATURAL[name]["text"]})

    assert [] == said(project)
