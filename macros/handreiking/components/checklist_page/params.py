"""What the component `checklist_page` takes, and what its template gets."""

from dataclasses import dataclass
from datetime import date

from handreiking.components.context import Context
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class ChecklistPageParams:
    """The page of a checklist, and the method that it belongs to; one that belongs to none is `own`, and may be `overdue`."""

    checklist: Checklist
    method: Method | None
    own: GeneralChecklist | None
    overdue: bool


def checklist_page(
    context: Context, checklist: Checklist, method: Method | None, today: date | None = None
) -> ChecklistPageParams:
    """Return `checklist`, and whether its own review is overdue on the day `today`."""
    own = checklist if isinstance(checklist, GeneralChecklist) else None
    overdue = bool(own and own.review_by and today and own.review_by < today)
    return ChecklistPageParams(checklist, method, own, overdue)
