"""What the component `local_mark` takes, which is what its template gets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalMarkParams:
    """The mark of what is local: in which place, or at which organisation. The texts of the edition have it."""
