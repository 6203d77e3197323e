"""Every way to get a handbook wrong, other than broken YAML: one message in Dutch that names the line and the mend.

What is tried stands in ``tests/bad_input/cases.yaml``; what the command must say, to the letter, in the ``.txt`` file named after
the case (``HANDREIKING_UPDATE=1`` writes these anew). A case is one defect in a copy of ``tests/data/minimal``, the smallest
handbook that has something of everything.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from handreiking.cli import main
from tests.conftest import ROOT, run

HERE = ROOT / "tests/bad_input"
MINIMAL = ROOT / "tests/data/minimal"
CASES: dict[str, dict[str, str]] = yaml.safe_load((HERE / "cases.yaml").read_text("utf-8"))


def no_methods(project: Path) -> None:
    """Empty ``methods/nl``."""
    shutil.rmtree(project / "methods/nl")
    (project / "methods/nl").mkdir()


def only_guides(project: Path) -> None:
    """Take the method away, and leave the guide that leads to it."""
    (project / "methods/nl/overdracht.yaml").unlink()


def folder_as_method(project: Path) -> None:
    """Put a folder in the place of a method."""
    only_guides(project)
    (project / "methods/nl/overdracht.yaml").mkdir()


def link_out_of_project(project: Path) -> None:
    """Put a link to a file elsewhere in the place of a method."""
    outside = project.with_name("elders.yaml")
    (project / "methods/nl/overdracht.yaml").rename(outside)
    (project / "methods/nl/overdracht.yaml").symlink_to(outside)


def link_to_nothing(project: Path) -> None:
    """Add a link that leads nowhere."""
    (project / "methods/nl/kwijt.yaml").symlink_to(project / "weg.yaml")


def two_methods_with_one_id(project: Path) -> None:
    """Add a second method with the id of the first, and nothing else in common."""
    text = (project / "methods/nl/overdracht.yaml").read_text("utf-8")
    for id in ("id: verhuizen", "checklist:verhuizen", "id: klaar-voor-overdracht"):
        text = text.replace(id, f"{id}-2")
    (project / "methods/nl/tweede.yaml").write_text(text, "utf-8")


FILES: dict[str, Callable[[Path], None]] = {
    make.__name__.replace("_", "-"): make
    for make in (no_methods, only_guides, folder_as_method, link_out_of_project, link_to_nothing, two_methods_with_one_id)
}
"""The defects that are not in a text but in the files themselves."""


@pytest.fixture
def minimal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the smallest handbook, with the command started in it."""
    shutil.copytree(MINIMAL, tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


def spoil(project: Path, case: str) -> None:
    """Make the defect of `case` in `project`."""
    if case in FILES:
        FILES[case](project)
        return
    path = project / "methods" / CASES[case]["file"]
    text = path.read_text("utf-8")
    assert text.count(CASES[case]["find"]) == 1, "the text to replace stands there once"
    path.write_text(text.replace(CASES[case]["find"], CASES[case]["replace"]), "utf-8")


@pytest.mark.parametrize("case", [*CASES, *FILES])
def test_one_message(minimal: Path, capsys: pytest.CaptureFixture[str], case: str) -> None:
    """The command says what is wrong, where, and how to mend it; that and nothing else."""
    golden = HERE / f"{case}.txt"
    spoil(minimal, case)

    code, said = main(["check"]), capsys.readouterr().out
    if os.environ.get("HANDREIKING_UPDATE"):
        golden.write_text(said, "utf-8")
    assert (1, golden.read_text("utf-8")) == (code, said)


@pytest.mark.parametrize("case", [*CASES, *FILES])
def test_golden_file_has_one_message(case: str) -> None:
    """One cause has one message."""
    found = (HERE / f"{case}.txt").read_text("utf-8")
    assert (1, True) == (found.count("fout["), found.endswith("\n\n1 fout, in 1 bestand\n"))


def test_every_golden_file_has_a_case() -> None:
    """No golden file is left from a case that is gone."""
    assert {*CASES, *FILES} == {file.stem for file in HERE.glob("*.txt")}


def test_missing_folder(minimal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a folder ``methods`` the command says how to name it, with the exit code for misuse."""
    shutil.rmtree(minimal / "methods")
    expected = "De map methods is er niet. "

    code = main(["check"])
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
