"""What the component `sources` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.model.lists import Source


@dataclass(frozen=True, slots=True)
class SourcesParams:
    """The sources that a page cites, numbered as their marks are."""

    sources: Sequence[tuple[int, Source]]
