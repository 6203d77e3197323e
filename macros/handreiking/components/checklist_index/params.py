"""What the component `checklist_index` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.filters.facets import Filtered
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
class ChecklistIndexParams:
    """Checklists: those that belong to no method (`general`), and the others by method. All, or those of the part at `place`.

    The filters are made from `filtered`.
    """

    general: Sequence[Row]
    groups: Sequence[MethodChecklists]
    filtered: Sequence[Filtered]
    place: Place | None


def checklist_index(
    context: Context, general: Sequence[GeneralChecklist], methods: Sequence[Method], place: Place | None = None
) -> ChecklistIndexParams:
    """Return the checklists `general` and those of the `methods` that have any."""
    groups = [MethodChecklists(one, checklist_rows(context, one)) for one in methods if one.checklists]
    filtered: list[Filtered] = [*general, *(group.method for group in groups)]
    return ChecklistIndexParams(general_rows(context, general), groups, filtered, place)
