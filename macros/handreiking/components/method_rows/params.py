"""What the component `method_rows` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.filters.facets import tags
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodRowsParams:
    """Methods with their summaries, each under a heading of `level`. `tags` has the tags to filter a method by, by its id."""

    methods: Sequence[Method]
    level: int
    tags: Mapping[str, str]


def method_rows(context: Context, methods: Sequence[Method], level: int) -> MethodRowsParams:
    """Return `methods` with their tags."""
    return MethodRowsParams(methods, level, {method.id: tags(context, "method", method) for method in methods})
