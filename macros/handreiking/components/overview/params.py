"""What the component `overview` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.filters.facets import tags
from handreiking.components.guide_index.params import guide_index
from handreiking.components.rows.listing import checklist_rows
from handreiking.components.rows.params import Row
from handreiking.model.guide import Guide
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class OverviewGroup:
    """Everything of one `kind`: ``methods``, ``checklists`` or ``guides``."""

    kind: str
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class OverviewParams:
    """Everything in the handbook, by kind; the filters are made from `methods`."""

    groups: Sequence[OverviewGroup]
    methods: Sequence[Method]


def overview(context: Context, methods: Sequence[Method], general: Sequence[Guide]) -> OverviewParams:
    """Return `methods`, their checklists, and the guides, with the `general` ones first; empty groups are omitted."""
    guides = guide_index(context, general, methods)
    groups = (
        OverviewGroup(
            "methods", [Row("method", one.id, one.title, one.situation, tags(context, "method", one)) for one in methods]
        ),
        OverviewGroup("checklists", [row for method in methods for row in checklist_rows(context, method)]),
        OverviewGroup("guides", [*guides.general, *guides.special]),
    )
    return OverviewParams([group for group in groups if group.rows], methods)
