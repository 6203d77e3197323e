"""What the component `method_index` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.filters.facets import tags
from handreiking.components.parts.params import Place
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodIndexParams:
    """Methods as a list: all, or those of the part at `place`. `tags` has the tags to filter a method by, by its id."""

    methods: Sequence[Method]
    tags: Mapping[str, str]
    place: Place | None


def method_index(context: Context, methods: Sequence[Method], place: Place | None = None) -> MethodIndexParams:
    """Return `methods` with their tags."""
    return MethodIndexParams(methods, {method.id: tags(context, "method", method) for method in methods}, place)
