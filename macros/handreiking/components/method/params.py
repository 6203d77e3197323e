"""What the component `method` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from handreiking.components.context import CONTENTS, Context
from handreiking.components.rows.listing import tool_rows
from handreiking.components.rows.params import Row
from handreiking.model.method import Method

ANCHORS = {
    "goals": "doelen",
    "core_elements": "werkzame-elementen",
    "principles": "uitgangspunten",
    "materials": "materialen",
    "conditions": "randvoorwaarden",
    "tailoring": "maatwerk",
}


@dataclass(frozen=True, slots=True)
class MethodParams:
    """The page of a method. `titles` has the title of each method by its id; `tools` are its guides and checklists."""

    method: Method
    overdue: bool
    titles: Mapping[str, str]
    tools: Sequence[Row]
    anchors: Mapping[str, str]
    contents: Markup


def method(context: Context, method: Method, today: date) -> MethodParams:
    """Return `method`, whether its review is overdue `today`, and what its page lists."""
    titles = {part.entry.id: part.entry.title for part in context.handbook.methods}
    return MethodParams(method, method.review_by < today, titles, tool_rows(context, method), ANCHORS, CONTENTS)
