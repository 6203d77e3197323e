"""The real yaml-language-server, with the settings of ``.vscode`` and the schemas of the smallest handbook.

It comes from npm, in the version that ``package-lock.json`` pins, into pytest's cache: the first run needs the network.
"""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

from handreiking.commands.cli import main
from tests.bad_cases import MINIMAL
from tests.conftest import ROOT
from tests.editor.client import Editor

HERE = Path(__file__).parent
SERVER = "node_modules/yaml-language-server/bin/yaml-language-server"
SECTIONS = ("yaml", "http", "[yaml]", "editor")
"""What the server asks of the settings."""


def without(reason: str) -> NoReturn:
    """Skip the test for `reason`; in CI fail, because there it must run."""
    if os.environ.get("CI"):
        pytest.fail(f"CI cannot test the editor: {reason}. See .ci/run")
    pytest.skip(f"the editor is not tested: {reason}")


def installed(cache: Path) -> Path:
    """Return the folder in `cache` that holds the server, and put it there first when it is not."""
    folder = cache / hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()[:16]
    npm = shutil.which("npm")
    if folder.is_dir():
        return folder
    if not npm:
        without("npm is not on this machine")
    with tempfile.TemporaryDirectory(dir=cache) as name:
        fresh = Path(name) / "server"
        fresh.mkdir()
        for file in ("package.json", "package-lock.json"):
            shutil.copy(HERE / file, fresh)
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=fresh, capture_output=True, text=True, check=False)
        if done.returncode:
            without(f"npm could not fetch the language server: {done.stderr.strip()[-400:]}")
        if not folder.is_dir():  # another worker may have been faster
            fresh.rename(folder)
    return folder


def settings() -> dict[str, Any]:
    """Return what ``.vscode/settings.json`` says, as the server asks for it: by section."""
    flat: dict[str, Any] = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
    found: dict[str, Any] = {section: flat.get(section, {}) for section in SECTIONS}
    for name, value in flat.items():
        section, *path = name.split(".")
        inside = found.setdefault(section, {})
        for step in path[:-1]:
            inside = inside.setdefault(step, {})
        if path:
            inside[path[-1]] = value
    return found


@pytest.fixture(scope="session")
def editor(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """An editor that has an empty copy of the project open."""
    node = shutil.which("node") or without("Node.js is not on this machine")
    assert request.config.cache
    server = installed(request.config.cache.mkdir("yaml-language-server"))
    project = tmp_path_factory.mktemp("editor")
    shutil.copytree(MINIMAL, project / "handbook")
    with contextlib.chdir(project / "handbook"):
        main(["schema", str(project / "schema")])
    shutil.rmtree(project / "handbook")
    opened = Editor([node, str(server / SERVER), "--stdio"], project, settings())
    yield opened
    opened.close()
