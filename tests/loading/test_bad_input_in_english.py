"""What a check says of a handbook in English: natural English that says what is wrong and how to put it right.

What is tried stands in ``tests/bad_input/en/cases.yaml``; what the command must say, to the letter, in the ``.txt`` file named
after the case (``HANDREIKING_UPDATE=1`` writes these anew). Dutch has every way to make a mistake, English one of each kind.
"""

import os
import re
import shutil
from pathlib import Path

import pytest
import yaml

from handreiking.commands.cli import main
from tests.conftest import ROOT

HERE = ROOT / "tests/bad_input/en"
CASES: dict[str, dict[str, str]] = yaml.safe_load((HERE / "cases.yaml").read_text("utf-8"))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the smallest handbook in English, with the command started in it."""
    shutil.copytree(ROOT / "tests/data/minimal-en", tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


@pytest.mark.parametrize("case", CASES)
def test_one_message(project: Path, capsys: pytest.CaptureFixture[str], case: str) -> None:
    """The command says what is wrong, where, and how to put it right, and nothing else."""
    change, golden = CASES[case], HERE / f"{case}.txt"
    path = project / "methods" / change["file"]
    text = path.read_text("utf-8")
    assert text.count(change["find"]) == 1, "the text to replace stands there once"
    path.write_text(text.replace(change["find"], change["replace"]), "utf-8")
    main(["check"])
    said = capsys.readouterr().out
    if os.environ.get("HANDREIKING_UPDATE"):
        golden.write_text(said, "utf-8")

    assert golden.read_text("utf-8") == said
    assert 1 == len(re.findall(r"^(?:error|warning)\[", said, re.MULTILINE))


def test_in_order(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the cases spoil was good."""
    code = main(["check"])

    assert (0, "All in order.\n") == (code, capsys.readouterr().out)


def test_every_golden_file_has_a_case() -> None:
    """No golden file is left from a case that is gone."""
    assert set(CASES) == {file.stem for file in HERE.glob("*.txt")}
