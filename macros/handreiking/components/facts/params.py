"""What the component `facts` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.model.method import KeyFact


@dataclass(frozen=True, slots=True)
class FactsParams:
    """The facts of a method at a glance."""

    facts: Sequence[KeyFact]
