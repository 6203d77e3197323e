"""What the component `home` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from handreiking.components.context import Context
from handreiking.components.parts_page.params import PartsSection
from handreiking.components.rows.listing import checklist_row
from handreiking.components.rows.params import Row
from handreiking.model.guide import Guide
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class HomeParams:
    """The home page: what is your situation? It opens with `guide`; `checklists` are the ones to begin with.

    `count` is the number of methods of the handbook. Of many, `methods` has none, and `sections` are the ways to find one. With
    `listed` there is a list of all checklists. The heading of the methods is about ``situations`` if each of them has a sentence
    that a worker might say; else it is about ``methods``.
    """

    guide: Guide | None
    methods: Sequence[Method]
    count: int
    sections: Sequence[PartsSection]
    listed: bool
    checklists: Sequence[Row]
    headed: Literal["situations", "methods"]


def home(
    context: Context,
    guide: Guide | None,
    methods: Sequence[Method],
    count: int,
    sections: Sequence[PartsSection],
    listed: bool,
) -> HomeParams:
    """Return what the home page shows: `methods`, and the first checklist of each, or the `sections` that lead to them."""
    first = [checklist_row(context, method.checklists[0]) for method in methods if method.checklists]
    headed: Literal["situations", "methods"] = "situations" if all(method.situation for method in methods) else "methods"
    return HomeParams(guide, methods, count, sections, listed, first, headed)
