"""What the component `compare` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.compare.rows import CompareRow, compare_rows
from handreiking.components.context import Context
from handreiking.components.filters.facets import tags
from handreiking.components.parts.params import Place
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class CompareParams:
    """Methods side by side, a row for each question: all, or those of the part at `place`.

    `tags` has the tags to filter a method by, by its id. The first `shown` are shown until the reader chooses.
    """

    methods: Sequence[Method]
    rows: Sequence[CompareRow]
    tags: Mapping[str, str]
    shown: int
    place: Place | None


AT_FIRST = 3
"""So many of many methods stand side by side before the reader chooses: what fits on a screen."""


def compare(context: Context, methods: Sequence[Method], place: Place | None = None) -> CompareParams:
    """Return `methods`, with the rows of the table and the tags of each method."""
    every = {one.id: tags(context, "method", one) for one in methods}
    return CompareParams(methods, compare_rows(context.words, methods), every, AT_FIRST if place else len(methods), place)
