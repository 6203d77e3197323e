"""A build that reuses what earlier ones stored: it gives what a build from nothing gives, byte for byte."""

import shutil
from pathlib import Path

import pytest

from tests.bad_cases import MINIMAL
from tests.benchmarks.random_edits import walk
from tests.conftest import copy_project

EDITS, SEED = 8, 13
"""A short walk; ``python -m tests.benchmarks.random_edits`` takes a long one."""


@pytest.mark.long
def test_a_walk_of_edits(tmp_path: Path) -> None:
    """After each of a few edits at random the site equals one that is built from nothing."""
    project = copy_project(tmp_path / "project", pdf=False)
    for folder in (".cache", "methods", "docs/meeschrijven"):
        shutil.rmtree(project / folder, ignore_errors=True)
    shutil.copytree(MINIMAL / "methods", project / "methods")
    done: list[str] = []

    walk(project, tmp_path / "fresh", SEED, EDITS, tell=done.append)

    assert EDITS + 1 == len(done)
