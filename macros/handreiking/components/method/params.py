"""What the component `method` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handreiking.components.context import Context
from handreiking.components.method.evidence import evidence
from handreiking.components.method.sections import ShownSection, shown_sections
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodParams:
    """The page of a method. `evidence` says in one line what it leans on; it is empty where there is nothing to say of that."""

    method: Method
    evidence: str
    overdue: bool
    sections: Sequence[ShownSection]
    today: date


def method(context: Context, method: Method, today: date) -> MethodParams:
    """Return `method`, whether its review is overdue on the day `today`, and its sections."""
    here = {one.id for one in (context.handbook.edition and context.handbook.edition.sources) or ()}
    said = evidence(context.words, method, context.handbook.source_by_id if context.marked else None, here)
    overdue = bool(method.review_by and method.review_by < today)
    sections = shown_sections(method, context.words, context.marked)
    return MethodParams(method, said, overdue, sections, today)
