"""What the component `overview` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.filters.facets import Filtered, tags
from handreiking.components.guide_index.params import guide_index
from handreiking.components.parts.params import Place
from handreiking.components.rows.listing import checklist_rows, general_rows, topic_rows
from handreiking.components.rows.params import Row
from handreiking.model.checklist import GeneralChecklist
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
    """Everything in the handbook, or in the part at `place`, by kind; the filters are made from `filtered`.

    `lead` names the kinds, if there is something of each.
    """

    lead: str
    groups: Sequence[OverviewGroup]
    filtered: Sequence[Filtered]
    place: Place | None


def overview(
    context: Context,
    methods: Sequence[Method],
    general: Sequence[Guide],
    topics: Sequence[Topic],
    place: Place | None = None,
    checklists: Sequence[GeneralChecklist] = (),
) -> OverviewParams:
    """Return `methods`, all checklists and guides, `general` ones first, and `topics`; empty groups are omitted.

    Those `checklists` belong to no method.

    A part has no checklists and guides of methods: these have lists of their own.
    """
    lists = [row for method in ([] if place else methods) for row in checklist_rows(context, method)]
    guides = guide_index(context, general, [] if place else methods)
    groups = (
        OverviewGroup(
            "methods", [Row("method", one.id, one.title, one.situation or "", tags(context, "method", one)) for one in methods]
        ),
        OverviewGroup("checklists", [*general_rows(context, checklists), *lists]),
        OverviewGroup("guides", [*guides.general, *guides.special]),
        OverviewGroup("topics", topic_rows(context, topics)),
    )
    shown = [group for group in groups if group.rows]
    lead = context.words("page.everything.lead" if len(shown) == len(groups) else "page.everything.lead-some")
    return OverviewParams(place.lead if place else lead, shown, [*methods, *checklists], place)
