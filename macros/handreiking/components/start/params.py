"""What the component `start` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.guide.params import GuideAnswer, guide_answers
from handreiking.model.guide import Guide, Question
from handreiking.model.paths import questions_left

SHORT = 20
"""The most characters of an answer that stands beside another at a width of 360 px."""


@dataclass(frozen=True, slots=True)
class StartParams:
    """The first question of a guide; its answers link into the guide. `left` is the most questions that may follow.

    With `long` an answer is too long to stand beside another on a phone.
    """

    guide: Guide
    question: Question
    answers: Sequence[GuideAnswer]
    left: int
    long: bool


def start(context: Context, guide: Guide) -> StartParams:
    """Return the first question of `guide` with its answers."""
    first = guide.questions[0]
    long = any(len(answer.label) > SHORT for answer in first.answers)
    return StartParams(guide, first, list(guide_answers(guide, first)), questions_left(guide)[first.id], long)
