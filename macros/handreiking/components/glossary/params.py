"""What the component `glossary` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.parts.params import Place
from handreiking.model.lists import Term


@dataclass(frozen=True, slots=True)
class GlossaryParams:
    """The terms: all, or those of the part at `place`."""

    terms: Sequence[Term]
    place: Place | None = None
