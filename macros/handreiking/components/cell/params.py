"""What the component `cell` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CellParams:
    """A cell of the comparison: `lead`, an amount in words or empty, followed by `texts` of the method."""

    lead: str
    texts: Sequence[str]
