"""What the component `count` takes, which is what its template gets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CountParams:
    """How many things are behind what is folded."""

    number: int
