"""What the component `statements` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class StatementsParams:
    """Statements that stand together, each with the mark of who speaks; `kind` says what their list looks like."""

    texts: Sequence[str]
    kind: Literal["", "mind", "yes", "no"]
