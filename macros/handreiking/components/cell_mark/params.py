"""What the component `cell_mark` takes, which is what its template gets."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class CellMarkParams:
    """Who speaks in a cell: the `mark` of `text`, or the editors' for those who cannot see italics."""

    text: str
    mark: Markup
