"""What the component `glossary` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.model.lists import Term


@dataclass(frozen=True, slots=True)
class GlossaryParams:
    """All terms."""

    terms: Sequence[Term]
