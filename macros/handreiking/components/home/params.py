"""What the component `home` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.rows.listing import checklist_row
from handreiking.components.rows.params import Row
from handreiking.model.guide import Guide
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class HomeParams:
    """The home page: what is your situation? It opens with `guide`; `checklists` are the ones to begin with."""

    guide: Guide | None
    methods: Sequence[Method]
    checklists: Sequence[Row]


def home(context: Context, guide: Guide | None, methods: Sequence[Method]) -> HomeParams:
    """Return what the home page shows: all `methods`, and the first checklist of each."""
    first = [checklist_row(context, method.checklists[0]) for method in methods if method.checklists]
    return HomeParams(guide, methods, first)
