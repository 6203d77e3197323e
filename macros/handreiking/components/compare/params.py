"""What the component `compare` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.compare.rows import CompareRow, compare_rows
from handreiking.components.context import Context
from handreiking.components.filters.facets import tags
from handreiking.components.grouping import CategoryGroup, first_of_each, grouped
from handreiking.components.limits import SIDE_BY_SIDE
from handreiking.components.parts.params import Place
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class CompareParams:
    """Methods side by side, a row for each question: all, or those of the part at `place`.

    By id, `tags` has the tags to filter a method by, and `column` the number of its column. Of many methods the reader chooses
    those to show, from `groups`, which have titles if they are categories; of a few, all are shown, and there are no groups.
    `facets` are what they may be filtered by.
    """

    title: str
    lead: str
    methods: Sequence[Method]
    groups: Sequence[CategoryGroup[Method]]
    rows: Sequence[CompareRow]
    tags: Mapping[str, str]
    column: Mapping[str, int]
    facets: Sequence[str]
    place: Place | None


def compare(context: Context, methods: Sequence[Method], place: Place | None = None) -> CompareParams:
    """Return `methods`, with the rows of the table and the tags of each method."""
    words, choice = context.words, bool(place) or len(methods) > SIDE_BY_SIDE
    groups = _groups(context, methods, place) if choice else []
    heading = words("page.compare.title") if choice else words("page.compare.heading", count=len(methods))
    lead = words("page.compare.lead-choice" if choice else "page.compare.lead")
    every = {one.id: tags(context, "method", one) for one in methods}
    column = {one.id: at for at, one in enumerate(methods, 1)}
    said = (place.title, place.lead) if place else (heading, lead)
    return CompareParams(*said, methods, groups, compare_rows(words, methods), every, column, _facets(groups, methods), place)


def _facets(groups: Sequence[CategoryGroup[Method]], methods: Sequence[Method]) -> list[str]:
    """Return what `methods` may be filtered by: not by category if `groups` say all of it."""
    said = any(group.title for group in groups) and all(len(method.category or ()) < 2 for method in methods)
    return ["situation", *([] if said else ["category"]), "role", "duration"]


def _groups(context: Context, methods: Sequence[Method], place: Place | None) -> list[CategoryGroup[Method]]:
    """Return `methods` by the first category of each, or all in one group without a title."""
    groups = [] if place else grouped(context.handbook.categories, context.words, methods)
    return first_of_each(groups) or [CategoryGroup(None, "", "", methods)]
