"""The other programs that ours is compared with: where they are, how they are called, and what they do not do."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

FOLDER = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "handreiking-peers"
"""Where their virtual environments are if nothing else is asked for: outside the repository, for none is a dependency."""

ENVIRONMENT: Mapping[str, str] = {
    **os.environ,
    "NO_MKDOCS_2_WARNING": "1",
    "NO_COLOR": "1",
    "PYTHONWARNINGS": "ignore",
    "SOURCE_DATE_EPOCH": "1795219200",
}
"""For every command the same, on a day when no review of the handbook is overdue."""

MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--quiet")
CHECK = (sys.executable, "-m", "handreiking", "check", "--format", "concise")


@dataclass(frozen=True, slots=True)
class Peer:
    """A program from a package of its own, and in words what it does not do that ours does in the same time."""

    package: str
    program: str
    arguments: tuple[str, ...]
    lacks: str


MATERIAL = "no check of the texts, no hyphenation, no marks or drawings, no worker for reading offline, no policy"
PEERS = {
    "zensical": Peer("zensical", "bin/zensical", ("build",), f"{MATERIAL}; stores what it rendered for the next build"),
    "hugo": Peer("hugo", "lib/*/site-packages/hugo/binaries/hugo*", ("--quiet",), f"{MATERIAL}; no search, a frame of ten lines"),
    "yamllint": Peer("yamllint", "bin/yamllint", ("--format", "parsable", "methods"), "knows YAML only: no model, no rules"),
}


def command(name: str, folder: Path) -> list[str] | None:
    """Return the command of the peer called `name`, installed in `folder`; None if it is not there."""
    peer = PEERS[name]
    found = sorted((folder.resolve() / name).glob(peer.program))
    return [str(found[0]), *peer.arguments] if found else None


def install(name: str, folder: Path) -> None:
    """Install the newest version of the peer called `name` into a virtual environment in `folder`, if it is not there."""
    if not command(name, folder):
        subprocess.run([sys.executable, "-m", "venv", str(folder / name)], check=True)
        pip = [str(folder / name / "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, PEERS[name].package], check=True)


def versions(folder: Path) -> Mapping[str, str]:
    """Return the version of each program that is there, by its name."""
    ask = "from importlib.metadata import version; import sys; print(version(sys.argv[1]))"
    found = {"Material for MkDocs": version("mkdocs-material"), "MkDocs": version("mkdocs")}
    for name, peer in PEERS.items():
        if command(name, folder):
            asked = [str(folder / name / "bin/python"), "-c", ask, peer.package]
            found[name] = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    return found
