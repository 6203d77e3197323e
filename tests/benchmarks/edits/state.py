"""What a maintainer edits, as data, so that a former state can come back; and a change at random in some file."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TypeVar

T = TypeVar("T")
State = dict[str, bytes]
"""The content of each file that a maintainer edits, by its path in the project."""

EDITED = ("methods", "docs", "overrides", "mkdocs.yml")


class NothingToEdit(Exception):
    """This kind of edit finds nothing to change in the project as it is."""


@dataclass
class Desk:
    """A `project` that is edited: the `chance` that decides, the `day` of its builds in seconds, and its former states."""

    project: Path
    chance: Random
    day: int
    former: list[State] = field(default_factory=list)
    number: int = 0

    def files(self, pattern: str) -> list[Path]:
        """Return the files of the project that a `pattern` of names finds, sorted."""
        return sorted(path for path in self.project.glob(pattern) if path.is_file())

    def choose(self, things: Sequence[T]) -> T:
        """Return one of `things`. Raises `NothingToEdit` if there are none."""
        if not things:
            raise NothingToEdit
        return self.chance.choice(things)

    def pick(self, pattern: str) -> Path:
        """Return one of the files that a `pattern` of names finds."""
        return self.choose(self.files(pattern))

    def replace(self, pattern: str, finding: str, new: Callable[["re.Match[str]"], str]) -> str:
        """Replace what `finding` finds at some place in some file, and return which file that is."""
        places = [
            (path, found)
            for path in self.files(pattern)
            for found in re.finditer(finding, path.read_text("utf-8"), flags=re.MULTILINE)
        ]
        path, found = self.choose(places)
        text = path.read_text("utf-8")
        path.write_text(f"{text[: found.start()]}{new(found)}{text[found.end() :]}", "utf-8")
        return path.name

    def next(self) -> int:
        """Return a number that was not given before."""
        self.number += 1
        return self.number

    def state(self) -> State:
        """Return what the project holds now."""
        return {path.relative_to(self.project).as_posix(): path.read_bytes() for path in self._edited()}

    def restore(self, state: State) -> None:
        """Give the project a former `state` back; files that are the same are left alone."""
        for path in list(self._edited()):
            if path.relative_to(self.project).as_posix() not in state:
                path.unlink()
        for name, content in state.items():
            path = self.project / name
            if not path.exists() or path.read_bytes() != content:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)

    def _edited(self) -> Iterator[Path]:
        for name in EDITED:
            found = self.project / name
            yield from (path for path in (found.rglob("*") if found.is_dir() else [found]) if path.is_file())
