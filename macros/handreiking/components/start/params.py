"""What the component `start` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.guide.params import GuideAnswer, guide_answers
from handreiking.model.guide import Guide, Question
from handreiking.model.paths import questions_left


@dataclass(frozen=True, slots=True)
class StartParams:
    """The first question of a guide; its answers link into the guide. `left` is the most questions that may follow."""

    guide: Guide
    question: Question
    answers: Sequence[GuideAnswer]
    left: int


def start(context: Context, guide: Guide) -> StartParams:
    """Return the first question of `guide` with its answers."""
    first = guide.questions[0]
    return StartParams(guide, first, list(guide_answers(guide, first)), questions_left(guide)[first.id])
