"""What the component `checklist` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.checklist.keys import KeyedSection, keyed_sections
from handreiking.components.context import Context
from handreiking.model.checklist import Checklist
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class ChecklistParams:
    """A checklist of a method, with real check boxes and labels. `level` is the level of its headings."""

    checklist: Checklist
    method: Method
    level: int
    sections: Sequence[KeyedSection]


def checklist(context: Context, checklist: Checklist, method: Method, level: int) -> ChecklistParams:
    """Return `checklist` with a key for each item."""
    return ChecklistParams(checklist, method, level, list(keyed_sections(checklist)))
