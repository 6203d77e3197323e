"""What the component `accessibility` gets."""

from dataclasses import dataclass

from handreiking.model.about import Statement
from handreiking.model.publisher import Publisher


@dataclass(frozen=True, slots=True)
class AccessibilityParams:
    """A `part` of a `statement`, and who offers the handbook: the `publisher`."""

    part: str
    statement: Statement
    publisher: Publisher
