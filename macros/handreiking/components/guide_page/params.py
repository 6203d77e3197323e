"""What the component `guide_page` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.guide import Guide
from handreiking.model.method import Method
from handreiking.model.paths import questions_left


@dataclass(frozen=True, slots=True)
class GuidePageParams:
    """The page of a guide, and the method that it belongs to, if any. `longest` is the most questions on one path."""

    guide: Guide
    method: Method | None
    longest: int


def guide_page(context: Context, guide: Guide, method: Method | None) -> GuidePageParams:
    """Return `guide` and `method` with the length of the longest path."""
    return GuidePageParams(guide, method, questions_left(guide)[guide.questions[0].id] + 1)
