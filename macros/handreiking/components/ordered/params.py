"""What the component `ordered` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrderedParams:
    """Statements as a numbered list."""

    texts: Sequence[str]
