"""What the component `statements` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class StatementsParams:
    """A list of statements, each with the mark of who speaks; `kind` sets the look of the list."""

    texts: Sequence[str]
    kind: Literal["", "mind", "yes", "no"]
