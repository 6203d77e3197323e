"""What the component `reference` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.lists import Source


@dataclass(frozen=True, slots=True)
class ReferenceParams:
    """A source as a bibliography writes it."""

    source: Source
