"""What the component `broken` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

BROKEN = "broken"
"""The name of the component. It is always ours."""


@dataclass(frozen=True, slots=True)
class Defect:
    """Something to fix in a file, in words.

    `where` is the file, line and column; `place` the keys that lead there, empty at the top of a file; `excerpt` the line itself.
    """

    where: str
    place: str
    message: str
    hint: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class BrokenParams:
    """What has to be fixed in the files, shown in place of the handbook while it is being edited."""

    defects: Sequence[Defect]
