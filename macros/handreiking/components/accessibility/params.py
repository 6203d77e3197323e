"""What the component `accessibility` gets."""

from dataclasses import dataclass

from handreiking.model.about import Statement
from handreiking.model.publisher import Publisher

PARTS = ("scope", "status", "contact", "signature")
"""The parts of a statement that depend on who answers for it."""


@dataclass(frozen=True, slots=True)
class AccessibilityParams:
    """One of the `PARTS` of a `statement`, and who offers the handbook: the `publisher`."""

    part: str
    statement: Statement
    publisher: Publisher
