"""What the component `sources` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.model.lists import Source


@dataclass(frozen=True, slots=True)
class SourcesParams:
    """The sources that a page cites, each as (number, source), with the numbers of the marks."""

    sources: Sequence[tuple[int, Source]]
