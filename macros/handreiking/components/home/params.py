"""What the component `home` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from handreiking.components.context import Context
from handreiking.components.limits import CARDS
from handreiking.components.parts_page.params import PartsSection
from handreiking.components.rows.listing import checklist_row
from handreiking.components.rows.params import Row
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class HomeParams:
    """The home page: what is your situation? It opens with `guide`; `checklists` are the ones to begin with.

    `count` is the number of methods of the handbook. Of many, `methods` has none, and `sections` are the ways to find one. With
    `listed` there is a list of all checklists. The heading of the methods is about ``situations`` if each of them has a sentence
    that a worker might say; else it is about ``methods``. More than there are cards for, without a way to find one, are `names`.
    """

    guide: Guide | None
    methods: Sequence[Method]
    count: int
    sections: Sequence[PartsSection]
    listed: bool
    checklists: Sequence[Row]
    names: Sequence[Method]
    headed: Literal["situations", "methods"]


def home(
    context: Context,
    guide: Guide | None,
    methods: Sequence[Method],
    count: int,
    sections: Sequence[PartsSection],
    listed: bool,
    general: Sequence[GeneralChecklist] = (),
) -> HomeParams:
    """Return what the home page shows: `methods`, and the first checklist of each, or the `sections` that lead to them.

    The checklists `general`, which belong to no method, come first, if they are few.
    """
    few = len(methods) <= CARDS
    first = [checklist_row(context, one) for one in general if len(general) <= CARDS]
    first += [checklist_row(context, method.checklists[0]) for method in methods if few and method.checklists]
    spoken = few and all(method.situation for method in methods)
    headed: Literal["situations", "methods"] = "situations" if spoken else "methods"
    return HomeParams(guide, methods if few else [], count, sections, listed, first, [] if few else methods, headed)
