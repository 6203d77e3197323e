"""What the component `find` takes, which is what its template gets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FindParams:
    """The place of the button that opens the search."""
