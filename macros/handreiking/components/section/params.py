"""What the component `section` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.method.sections import ShownSection, in_order, shown_sections
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class SectionParams:
    """One `section` of the page of `method`, with what is inside it; without its own heading."""

    method: Method
    section: ShownSection


def section(context: Context, method: Method, name: str) -> SectionParams:
    """Return the section of `method` called `name`, which has something to show."""
    found = in_order(shown_sections(method, context.words, context.marked))
    return SectionParams(method, next(one for one in found if one.name == name))
