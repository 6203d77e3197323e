"""What the component `home` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.parts_page.params import PartsSection
from handreiking.components.rows.listing import checklist_row
from handreiking.components.rows.params import Row
from handreiking.model.guide import Guide
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class HomeParams:
    """The home page: what is your situation? It opens with `guide`; `checklists` are the ones to begin with.

    `count` is the number of methods of the handbook. Of many, `methods` has none, and `sections` are the ways to find one.
    """

    guide: Guide | None
    methods: Sequence[Method]
    count: int
    sections: Sequence[PartsSection]
    checklists: Sequence[Row]


def home(
    context: Context, guide: Guide | None, methods: Sequence[Method], count: int, sections: Sequence[PartsSection]
) -> HomeParams:
    """Return what the home page shows: `methods`, and the first checklist of each, or the `sections` that lead to them."""
    first = [checklist_row(context, method.checklists[0]) for method in methods if method.checklists]
    return HomeParams(guide, methods, count, sections, first)
