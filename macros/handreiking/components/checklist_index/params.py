"""What the component `checklist_index` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.filters.facets import Filtered
from handreiking.components.grouping import CategoryGroup, grouped
from handreiking.components.parts.params import Place
from handreiking.components.rows.listing import checklist_rows, general_rows
from handreiking.components.rows.params import Row
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodChecklists:
    """The checklists of one method, as rows."""

    method: Method
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class CategoryChecklists:
    """The checklists of one category: those of no method (`general`), and those `of_methods`."""

    category: CategoryGroup[Filtered]
    general: Sequence[Row]
    of_methods: Sequence[MethodChecklists]


@dataclass(frozen=True, slots=True)
class ChecklistIndexParams:
    """Checklists: those that belong to no method (`general`), and the others by method. All, or those of the part at `place`.

    Many are in `categories` instead. The filters are made from `filtered`.
    """

    general: Sequence[Row]
    groups: Sequence[MethodChecklists]
    categories: Sequence[CategoryChecklists]
    filtered: Sequence[Filtered]
    place: Place | None


def checklist_index(
    context: Context, general: Sequence[GeneralChecklist], methods: Sequence[Method], place: Place | None = None
) -> ChecklistIndexParams:
    """Return the checklists `general` and those of the `methods` that have any."""
    having = [one for one in methods if one.checklists]
    filtered: list[Filtered] = [*general, *having]
    found = [] if place else grouped(context.handbook.categories, context.words, filtered)
    categories = [CategoryChecklists(one, *_listed(context, one.entries)) for one in found]
    rows, groups = ((), ()) if categories else _listed(context, filtered)
    return ChecklistIndexParams(rows, groups, categories, filtered, place)


def _listed(context: Context, entries: Sequence[Filtered]) -> tuple[Sequence[Row], Sequence[MethodChecklists]]:
    """Return the rows of the checklists among `entries`, and those of each method among them."""
    rows = general_rows(context, [one for one in entries if isinstance(one, GeneralChecklist)])
    return rows, [MethodChecklists(one, checklist_rows(context, one)) for one in entries if isinstance(one, Method)]
