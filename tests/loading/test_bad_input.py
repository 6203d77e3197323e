"""Every way to get a handbook wrong, other than broken YAML: one message in Dutch that names the line and the fix.

What is tried stands in ``tests/bad_input/cases.yaml``; what the command must say, to the letter, in the ``.txt`` file named after
the case (``HANDREIKING_UPDATE=1`` writes these anew). A case is one defect in a copy of ``tests/data/minimal``, the smallest
handbook that has something of everything.
"""

import os
import re
import shutil
from pathlib import Path

import pytest

from handreiking.commands.cli import main
from tests.bad_cases import CASES, DOUBTS, FILES, HERE, LARGE_DOUBTS, MINIMAL, spoil
from tests.conftest import ROOT, run


@pytest.fixture
def minimal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the smallest handbook, with the command started in it."""
    shutil.copytree(MINIMAL, tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


ONE_RULE = "only one rule may report this case: change the case, in tests/bad_input or in tests/bad_cases.py"


def rules_in(said: str) -> list[str]:
    """Return the rules that a report names, one for each finding."""
    return re.findall(r"^(?:fout|let op)\[([a-z-]+)\]:", said, re.MULTILINE)


def checked(project: Path, case: str, golden: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Return the exit code and the report of a check of `project` with the defect of `case`; the report is as in `golden`."""
    spoil(project, case)
    code, said = main(["check"]), capsys.readouterr().out
    if os.environ.get("HANDREIKING_UPDATE"):
        golden.write_text(said, "utf-8")
    assert golden.read_text("utf-8") == said
    assert 1 == len(rules_in(said)), f"{ONE_RULE}\n{said}"
    return code, said


@pytest.mark.parametrize("case", [*CASES, *FILES])
def test_one_message(minimal: Path, capsys: pytest.CaptureFixture[str], case: str) -> None:
    """The command says what is wrong, where, and how to fix it, and nothing else."""
    code, said = checked(minimal, case, HERE / f"{case}.txt", capsys)

    assert 1 == code, "no error: a case of a warning stands in warnings.yaml"
    assert said.endswith("\n\n1 fout, in 1 bestand\n")


@pytest.mark.parametrize("case", [*DOUBTS, *LARGE_DOUBTS])
def test_one_warning(minimal: Path, capsys: pytest.CaptureFixture[str], case: str) -> None:
    """What is worth a look is said once, and fails nothing."""
    code, said = checked(minimal, case, HERE / "warnings" / f"{case}.txt", capsys)

    assert 0 == code, "an error: its case stands in cases.yaml, or the rule says warning(…)"
    assert said.endswith("\n\n1 waarschuwing, in 1 bestand\n")


def test_every_golden_file_has_a_case() -> None:
    """No golden file is left from a case that is gone."""
    assert {*CASES, *FILES} == {file.stem for file in HERE.glob("*.txt")}
    assert {*DOUBTS, *LARGE_DOUBTS} == {file.stem for file in HERE.glob("warnings/*.txt")}


def test_missing_folder(minimal: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder ``methods`` the command says so in the language of the system, with the exit code for misuse."""
    shutil.rmtree(minimal / "methods")
    monkeypatch.setenv("LANGUAGE", "nl")
    expected = "De map methods is er niet. "

    code = main(["check", "--language", "nl"])
    assert (2, expected) == (code, capsys.readouterr().err[: len(expected)])


def test_minimal_handbook_is_in_order(minimal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the cases spoil was good."""
    expected = "Alles in orde.\n"

    code = main(["check"])
    assert (0, expected) == (code, capsys.readouterr().out)


def test_minimal_handbook_builds(minimal: Path) -> None:
    """The smallest handbook is a site too."""
    shutil.copy(ROOT / "mkdocs.yml", minimal)
    (minimal / "docs").mkdir()

    built = run("mkdocs", "build", "--strict", folder=minimal)
    assert (0, True) == (built.returncode, (minimal / "site/methoden/overdracht/index.html").is_file()), built.stderr
