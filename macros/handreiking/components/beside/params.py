"""What the component `beside` takes, which is what its template gets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BesideParams:
    """What a script says of a choice of methods, which stand side by side at the id `to`.

    On a `part` of the comparison the choice goes along to the other parts.
    """

    to: str
    part: bool
