"""A block that moved is one message, and following it to the letter puts it right: see ``moved.yaml`` and ADR 55."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from handreiking.diagnostic import Diagnostic, edited
from handreiking.loading.handbook import load
from handreiking.rules import check
from tests.conftest import ROOT
from tests.moved import broken

CASES: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load((Path(__file__).parent / "moved.yaml").read_text("utf-8"))
HANDBOOKS = {"nl": ROOT / "tests/unseen/whole", "en": ROOT / "tests/data/minimal-en"}
NAMES = [(language, name) for language, cases in CASES.items() for name in cases]
ROUNDS = 3
"""The most times that advice is followed."""


def errors(project: Path, language: str) -> list[Diagnostic]:
    """What is wrong in the handbook in `language` in `project`."""
    return [one for one in check(load(project / "methods", language)) if one.severity == "error"]


@pytest.fixture(scope="module", params=HANDBOOKS)
def handbook(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A copy of a handbook, for the cases to change and to put back."""
    return request.param, shutil.copytree(HANDBOOKS[request.param], tmp_path_factory.mktemp("moved") / "project")


@pytest.mark.parametrize(("handbook", "name"), NAMES, indirect=["handbook"])
def test_what_is_said(handbook: tuple[str, Path], name: str) -> None:
    """Each is named where it was done, and nothing else is; and the advice, followed as often as needed, leaves nothing wrong."""
    language, project = handbook
    case = CASES[language][name]
    file = project / "methods" / case["file"]
    right = file.read_text("utf-8")
    file.write_text(broken(right, case["changes"]), "utf-8")
    try:
        found = errors(project, language)
        said = [f"{one.location.line} {one.rule}" for one in found]
        rounds = 0
        while rounds < ROUNDS and (first := next((one for one in found if one.mend), None)):
            file.write_text(edited(file.read_text("utf-8"), first.mend), "utf-8")
            found, rounds = errors(project, language), rounds + 1
    finally:
        file.write_text(right, "utf-8")

    assert case["said"] == said
    assert case.get("rounds", 1) == rounds
    assert case.get("left", []) == [f"{one.location.line} {one.rule}" for one in found]
