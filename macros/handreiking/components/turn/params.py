"""What the component `turn` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.components.parts.params import Place


@dataclass(frozen=True, slots=True)
class TurnParams:
    """The way from a part of a long list to the parts before and after it, and to the whole list; none without a place."""

    place: Place | None
