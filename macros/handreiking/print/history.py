"""When files were last changed, according to their history in git (https://git-scm.com/docs/git-log)."""

import os
import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path

LOG = ("-c", "core.quotePath=false", "log", "--format=@%cd", "--date=format-local:%Y-%m-%d", "--name-only", "--", ".")


def last_changes(folder: Path) -> Mapping[Path, date]:
    """Return the day, in UTC, of the last commit that changed each file below `folder`, by the file's absolute path.

    Empty without git, outside a repository, and in a shallow clone, where every file would get the date of the last commit.
    """
    if _git(folder, "rev-parse", "--is-shallow-repository") != "false":
        return {}
    root = Path(_git(folder, "rev-parse", "--show-toplevel"))
    found: dict[Path, date] = {}
    day = date.min
    for line in _git(folder, *LOG).splitlines():
        if line.startswith("@"):
            day = date.fromisoformat(line[1:])
        elif line:
            found.setdefault(root / line, day)
    return found


def _git(folder: Path, *arguments: str) -> str:
    """The output of git; empty if it fails or is not installed."""
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
            env={**os.environ, "TZ": "UTC"},
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()
