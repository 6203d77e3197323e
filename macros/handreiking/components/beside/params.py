"""What the component `beside` takes, which is what its template gets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BesideParams:
    """The place where a part of the comparison says that a choice goes along to the other parts."""
