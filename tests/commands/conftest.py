"""What the tests of the commands share: the smallest handbook, with the command started in it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from handreiking.commands.cli import main
from tests.conftest import ROOT

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def minimal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the smallest handbook; the test runs in its folder."""
    shutil.copytree(ROOT / "tests/data/minimal", tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


@pytest.fixture
def command(minimal: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run ``handreiking`` there: its exit code, what it wrote to standard output and what to standard error."""

    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(list(arguments))
        said = capsys.readouterr()
        return code, said.out, said.err

    return run
