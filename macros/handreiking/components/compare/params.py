"""What the component `compare` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.compare.rows import CompareRow, compare_rows
from handreiking.components.context import Context
from handreiking.components.filters.facets import tags
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class CompareParams:
    """All methods side by side, a row for each question; `tags` has the tags to filter a method by, by its id."""

    methods: Sequence[Method]
    rows: Sequence[CompareRow]
    tags: Mapping[str, str]


def compare(context: Context, methods: Sequence[Method]) -> CompareParams:
    """Return `methods`, with the rows of the table and the tags of each method."""
    return CompareParams(methods, compare_rows(context.words, methods), {one.id: tags(context, "method", one) for one in methods})
