"""What the component `checklist` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handreiking.components.checklist.keys import KeyedSection, keyed_sections
from handreiking.components.context import Context
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class ChecklistParams:
    """A checklist, with real check boxes and labels. `level` is the level of its headings; sections of a long one are `folded`.

    `reviewed` is the day of the last review of it or of its method, `introduction` what stands above it.
    """

    checklist: Checklist
    reviewed: date | None
    introduction: Sequence[str]
    level: int
    sections: Sequence[KeyedSection]
    folded: bool


def checklist(context: Context, checklist: Checklist, method: Method | None, level: int) -> ChecklistParams:
    """Return `checklist`, which belongs to `method` if that is not None, with a key for each item."""
    sections = list(keyed_sections(checklist))
    return ChecklistParams(checklist, reviewed(checklist, method), introduction(checklist), level, sections, checklist.is_long)


def reviewed(checklist: Checklist, method: Method | None) -> date | None:
    """Return the day of the last review of `method`, or of `checklist` if it belongs to none."""
    return method.reviewed if method else checklist.reviewed if isinstance(checklist, GeneralChecklist) else None


def introduction(checklist: Checklist) -> Sequence[str]:
    """Return what stands above `checklist`; nothing above one that belongs to a method."""
    return checklist.introduction if isinstance(checklist, GeneralChecklist) else ()
