"""What the component `colophon` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class ColophonParams:
    """Who maintains a method, and when it was reviewed."""

    method: Method
