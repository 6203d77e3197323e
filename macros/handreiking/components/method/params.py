"""What the component `method` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from handreiking.components.context import Context
from handreiking.components.method.sections import ShownSection, shown_sections
from handreiking.components.rows.listing import tool_rows
from handreiking.components.rows.params import Row
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodParams:
    """The page of a method. `titles` has the title of each method by its id; `tools` are its guides and checklists."""

    method: Method
    overdue: bool
    titles: Mapping[str, str]
    tools: Sequence[Row]
    sections: Sequence[ShownSection]


def method(context: Context, method: Method, today: date) -> MethodParams:
    """Return `method`, whether its review is overdue on the day `today`, and what its page lists."""
    titles = {part.entry.id: part.entry.title for part in context.handbook.methods}
    return MethodParams(
        method, method.review_by < today, titles, tool_rows(context, method), shown_sections(method, context.words)
    )
