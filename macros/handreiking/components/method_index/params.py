"""What the component `method_index` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.filters.facets import tags
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodIndexParams:
    """All methods as a list; `tags` has the tags to filter a method by, by its id."""

    methods: Sequence[Method]
    tags: Mapping[str, str]


def method_index(context: Context, methods: Sequence[Method]) -> MethodIndexParams:
    """Return `methods` with their tags."""
    return MethodIndexParams(methods, {method.id: tags(context, "method", method) for method in methods})
