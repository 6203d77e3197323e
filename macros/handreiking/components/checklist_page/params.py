"""What the component `checklist_page` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.checklist import Checklist
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class ChecklistPageParams:
    """The page of a checklist."""

    checklist: Checklist
    method: Method
