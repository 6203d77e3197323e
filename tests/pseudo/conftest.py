"""A project in the marked language, and the commands in it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ENVIRONMENT
from tests.handbooks import MINIMAL
from tests.pseudo.handbook import write_handbook
from tests.pseudo.language import write_language
from tests.uses import PACKAGE


def python(project: Path, *arguments: str) -> str:
    """Return all that Python says, with the package in `project`."""
    command = [sys.executable, *arguments]
    variables = ENVIRONMENT | {"PYTHONPATH": str(project / "macros"), "LC_ALL": "C.UTF-8", "COLUMNS": "200"}
    done = subprocess.run(command, cwd=project, env=variables, capture_output=True, text=True, timeout=300, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the marked handbook, beside a copy of the package that has the marked language."""
    folder = tmp_path_factory.mktemp("marked")
    shutil.copytree(PACKAGE, folder / "macros" / PACKAGE.name)
    write_language(folder / "macros" / PACKAGE.name)
    write_handbook(MINIMAL, folder)
    return folder
