"""What the component `cell` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CellParams:
    """A cell of the comparison: `texts` of the method, after `lead`, a typed amount in words or nothing."""

    lead: str
    texts: Sequence[str]
