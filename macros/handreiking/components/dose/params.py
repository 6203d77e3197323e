"""What the component `dose` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class DoseParams:
    """How long, how much, how often and where."""

    method: Method
