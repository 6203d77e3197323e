"""What the component `method_index` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.grouping import CategoryGroup, grouped
from handreiking.components.parts.params import Place
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodIndexParams:
    """Methods as a list: all, or those of the part at `place`. Many are in `groups`, by category; of few there are none."""

    methods: Sequence[Method]
    groups: Sequence[CategoryGroup[Method]]
    place: Place | None


def method_index(context: Context, methods: Sequence[Method], place: Place | None = None) -> MethodIndexParams:
    """Return `methods`, and their groups if they are many."""
    groups = [] if place else grouped(context.handbook.categories, context.words, methods)
    return MethodIndexParams(methods, groups, place)
