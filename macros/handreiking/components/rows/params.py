"""What the component `rows` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A link to a page (kind and id): its title, a note, and the tags to filter by."""

    kind: str
    id: str
    title: str
    note: str
    tags: str = ""


@dataclass(frozen=True, slots=True)
class RowsParams:
    """Links in rows, each with a title and a note."""

    rows: Sequence[Row]
