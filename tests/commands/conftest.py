"""What the tests of the commands share: a small handbook in each language, with the command started in it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from handreiking.commands.cli import main
from tests.conftest import COMMUNITY, ROOT

Command = Callable[..., tuple[int, str, str]]

SMALL = {"nl": ROOT / "tests/data/minimal", "en": COMMUNITY}
"""A small handbook in each language."""


@pytest.fixture
def language() -> str:
    """The language of the handbook; a test that is about more languages has it as a parameter."""
    return "nl"


@pytest.fixture
def minimal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str) -> Path:
    """A copy of the small handbook in `language`; the test runs in its folder."""
    shutil.copytree(SMALL[language], tmp_path / "project")
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
