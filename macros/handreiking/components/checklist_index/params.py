"""What the component `checklist_index` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.parts.params import Place
from handreiking.components.rows.listing import checklist_rows
from handreiking.components.rows.params import Row
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodChecklists:
    """The checklists of one method, as rows."""

    method: Method
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class ChecklistIndexParams:
    """Checklists by method: all, or those of the part at `place`."""

    groups: Sequence[MethodChecklists]
    place: Place | None


def checklist_index(context: Context, methods: Sequence[Method], place: Place | None = None) -> ChecklistIndexParams:
    """Return the checklists of those `methods` that have any."""
    groups = [MethodChecklists(one, checklist_rows(context, one)) for one in methods if one.checklists]
    return ChecklistIndexParams(groups, place)
