"""What the component `method_section` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from handreiking.components.context import Context
from handreiking.components.rows.listing import tool_rows
from handreiking.components.rows.params import Row
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodSectionParams:
    """What stands below the heading of the section called `name`; `level` is that of the headings in it.

    `titles` has the title of each related method by its id; `tools` are the guides and checklists of `method`. Both are for the
    section that shows them. `today` decides whether the review of what is local is overdue; without it a script
    says so.
    """

    name: str
    method: Method
    titles: Mapping[str, str]
    tools: Sequence[Row]
    level: int
    today: date | None


def method_section(context: Context, name: str, method: Method, level: int, today: date | None = None) -> MethodSectionParams:
    """Return the section called `name`, with what it shows of other methods and of the tools of `method`."""
    related = method.related if name == "related" else ()
    titles = {one.method: context.handbook.title("method", one.method) for one in related}
    return MethodSectionParams(name, method, titles, tool_rows(context, method) if name == "tools" else (), level, today)
