"""What the component `statements` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from handreiking.model.listed import Listed


@dataclass(frozen=True, slots=True)
class StatementsParams:
    """A list of statements, each with the mark of who speaks; `kind` sets the look of the list."""

    texts: Sequence[Listed]
    kind: Literal["", "mind", "yes", "no"]
