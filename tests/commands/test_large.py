"""A check of many methods: what it holds in memory, and what it reads again."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ENVIRONMENT, SAMPLE
from tests.many import copy_many

CHECK = """
import resource
from handreiking.commands.cli import main

assert main(["check", "--format", "concise"]) == 0
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""
FEW, MANY = 50, 200
MOST = 0.25
"""The most memory that a method may add, in MB: with the 70 MB of a small handbook, a thousand stay below 300."""


def memory(root: Path) -> int:
    """Return the most memory that a check of the handbook in the folder `root` took, in MB."""
    done = subprocess.run(
        [sys.executable, "-c", CHECK], cwd=root.parent, capture_output=True, text=True, check=False, env=ENVIRONMENT
    )
    assert not done.returncode, done.stdout + done.stderr
    return int(done.stdout.splitlines()[-1])


@pytest.mark.scale
def test_memory(tmp_path: Path) -> None:
    """A method adds little to what a check holds, at first and again: not all that was found on the way."""
    for count in (FEW, MANY):
        copy_many(SAMPLE / "methods", tmp_path / f"{count}/methods", count)
        (tmp_path / f"{count}/mkdocs.yml").write_text("plugins: {handreiking: {pdf: false}}\n", "utf-8")

    for _ in ("first", "again"):
        assert MOST > (memory(tmp_path / f"{MANY}/methods") - memory(tmp_path / f"{FEW}/methods")) / (MANY - FEW)
    assert (tmp_path / f"{MANY}/.cache/handreiking.sqlite").is_file()
