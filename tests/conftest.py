"""What the tests share: a copy of the project to break, and the real site, built once."""

import gc
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TODAY = "1795219200"
"""2026-11-21, in seconds: for tests it is always this day, so that no review of the handbook is overdue."""

PATIENCE = 180
"""Seconds to wait for the site that another worker builds, on a busy machine."""

URL = "https://handboek.example/"
"""Where the tests say that the handbook is: at the root of its host, as the tests serve it."""

os.environ["SOURCE_DATE_EPOCH"] = TODAY
# Thousands of handbooks are made and checked: looking for garbage as often as Python does by itself takes a fifth of the time.
gc.set_threshold(100_000, 50, 50)
ENVIRONMENT = {
    **os.environ,
    "NO_MKDOCS_2_WARNING": "1",
    "HANDREIKING_CACHE": str(ROOT / ".cache/paper"),
    "NO_COLOR": "1",
    "PYTHONWARNINGS": "ignore",
}

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def run(*arguments: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run a Python module as a command in `folder`, as a maintainer would."""
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False
    )


def copy_project(folder: Path) -> Path:
    """Copy what a maintainer edits into `folder`."""
    for name in ("methods", "docs"):
        shutil.copytree(ROOT / name, folder / name)
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    (folder / "mkdocs.yml").write_text(re.sub(r"(?m)^site_url: .*$", f"site_url: {URL}", settings), "utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project, for a test to change."""
    return copy_project(tmp_path)


@pytest.fixture
def check(project: Path) -> Run:
    """Run ``handreiking check`` in the copy."""
    return lambda *arguments: run("handreiking", "check", *arguments, folder=project)


@pytest.fixture
def build(project: Path) -> Run:
    """Run ``mkdocs build --strict`` in the copy."""
    return lambda *arguments: run("mkdocs", "build", "--strict", *arguments, folder=project)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the real site, built once: the first worker that makes its folder builds it. Nobody changes it."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "real"
    try:
        folder.mkdir()
    except FileExistsError:
        return wait_for(folder / "site")
    built = run("mkdocs", "build", "--strict", folder=copy_project(folder))
    assert built.returncode == 0, built.stderr
    return folder / "site"


def wait_for(site: Path) -> Path:
    """Wait until another worker has built the site, which appears all at once."""
    end = time.monotonic() + PATIENCE
    while not site.is_dir() and time.monotonic() < end:
        time.sleep(0.1)
    assert site.is_dir(), "the worker that builds the site has not done so"
    return site
