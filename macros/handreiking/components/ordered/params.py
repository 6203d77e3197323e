"""What the component `ordered` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.model.listed import Listed


@dataclass(frozen=True, slots=True)
class OrderedParams:
    """Statements as a numbered list."""

    texts: Sequence[Listed]
