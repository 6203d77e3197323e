"""What the component `overview` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.filters.facets import tags
from handreiking.components.guide_index.params import guide_index
from handreiking.components.rows.listing import checklist_rows, topic_rows
from handreiking.components.rows.params import Row
from handreiking.model.guide import Guide
from handreiking.model.method import Method
from handreiking.model.topic import Topic


@dataclass(frozen=True, slots=True)
class OverviewGroup:
    """Everything of one `kind`: ``methods``, ``checklists``, ``guides`` or ``topics``."""

    kind: str
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class OverviewParams:
    """Everything in the handbook, by kind; the filters are made from `methods`."""

    groups: Sequence[OverviewGroup]
    methods: Sequence[Method]


def overview(context: Context, methods: Sequence[Method], general: Sequence[Guide], topics: Sequence[Topic]) -> OverviewParams:
    """Return `methods`, their checklists, the guides, `general` ones first, and `topics`; empty groups are omitted."""
    guides = guide_index(context, general, methods)
    groups = (
        OverviewGroup(
            "methods", [Row("method", one.id, one.title, one.situation, tags(context, "method", one)) for one in methods]
        ),
        OverviewGroup("checklists", [row for method in methods for row in checklist_rows(context, method)]),
        OverviewGroup("guides", [*guides.general, *guides.special]),
        OverviewGroup("topics", topic_rows(context, topics)),
    )
    return OverviewParams([group for group in groups if group.rows], methods)
