"""What the component `rows` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A link: its kind, the id that it leads to, its title, a note, and the tags that a list filters by."""

    kind: str
    id: str
    title: str
    note: str
    tags: str = ""


@dataclass(frozen=True, slots=True)
class RowsParams:
    """Links to read across: a title and a note each."""

    rows: Sequence[Row]
