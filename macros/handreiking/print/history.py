"""When files were last changed, according to their history in git (https://git-scm.com/docs/git-log)."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

LOG = ("-c", "core.quotePath=false", "log", "--format=@%cd", "--date=format-local:%Y-%m-%d", "--name-only", "--", ".")
FOREIGN, EMPTY = "dubious ownership", "does not have any commits yet"
"""What git says of a repository of another user (``safe.directory`` in https://git-scm.com/docs/git-config), and of a new one."""

Fault = Literal["", "shallow", "foreign", "unreadable"]
"""Why a repository tells no days: it lacks commits, it belongs to another user, or git cannot read it or is not installed."""


@dataclass(frozen=True, slots=True)
class History:
    """The day, in UTC, of the last commit that changed each file, by the file's absolute path.

    No `days` are known outside of a repository; of one that tells none, in the folder `root`, the `fault` says why.
    """

    days: Mapping[Path, date] = field(default_factory=dict)
    fault: Fault = ""
    root: Path | None = None


def history(folder: Path) -> History:
    """Return the history of the files below `folder`. Never raises.

    In a shallow clone every file would get the day of the last commit: there no day is known.
    """
    root = next((above for above in (folder, *folder.parents) if (above / ".git").exists()), None)
    if not root:
        return History()
    try:
        shallow, top = _git(folder, "rev-parse", "--is-shallow-repository", "--show-toplevel").splitlines()
        return History(fault="shallow", root=root) if shallow == "true" else History(_days(folder, Path(top)))
    except subprocess.CalledProcessError as error:
        return History() if EMPTY in error.stderr else History({}, "foreign" if FOREIGN in error.stderr else "unreadable", root)
    except (OSError, ValueError):
        return History(fault="unreadable", root=root)


def _days(folder: Path, root: Path) -> Mapping[Path, date]:
    found: dict[Path, date] = {}
    day = date.min
    for line in _git(folder, *LOG).splitlines():
        if line.startswith("@"):
            day = date.fromisoformat(line[1:])
        elif line:
            found.setdefault(root / line, day)
    return found


def _git(folder: Path, *arguments: str) -> str:
    """The output of git, whose messages are English. Raises `OSError` if it is not there, `CalledProcessError` if it fails."""
    environment = {**os.environ, "TZ": "UTC", "LC_ALL": "C"}
    done = subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, text=True, encoding="utf-8", check=True, env=environment
    )
    return done.stdout.strip()
