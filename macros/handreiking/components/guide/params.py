"""What the component `guide` takes, and what its template gets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from handreiking.components.context import Context
from handreiking.components.guide.numbers import answer_ids, question_numbers
from handreiking.model.guide import Answer, Guide, Question
from handreiking.model.paths import questions_left


@dataclass(frozen=True, slots=True)
class GuideAnswer:
    """An answer, and its `id` in an address.

    It leads to question `number`, or if that is None to an outcome. `reason` is the index of its `because` in the texts of its
    question, None for an answer without one.
    """

    answer: Answer
    id: str
    number: int | None
    reason: int | None


@dataclass(frozen=True, slots=True)
class GuideQuestion:
    """A question with its answers, and how many questions may follow it (`left`).

    `texts` are all statements below it: why it is asked, and then the `because` of each answer that has one.
    """

    question: Question
    left: int
    texts: Sequence[str]
    answers: Sequence[GuideAnswer]


@dataclass(frozen=True, slots=True)
class GuideParams:
    """A guide in full: every question, with its answers as links down the page, and the outcomes.

    `level` is the level of its headings. `titles` has the title of each outcome by its id; `names` that of each method,
    checklist, guide and topic.
    """

    guide: Guide
    level: int
    questions: Sequence[GuideQuestion]
    titles: Mapping[str, str]
    names: Mapping[str, str]


def guide(context: Context, guide: Guide, level: int) -> GuideParams:
    """Return `guide` with the numbers of its questions, and the titles of everything that it leads to."""
    handbook, left = context.handbook, questions_left(guide)
    names = {
        **{part.entry.id: part.entry.title for part in handbook.methods},
        **{id: checklist.title for id, (_, checklist) in handbook.checklist_by_id.items()},
        **{id: other.title for id, (_, other) in handbook.guide_by_id.items()},
        **{id: handbook.topic_title(id) for id in handbook.topic_by_id},
    }
    questions = [GuideQuestion(one, left[one.id], _texts(one), list(guide_answers(guide, one))) for one in guide.questions]
    return GuideParams(guide, level, questions, {outcome.id: outcome.title for outcome in guide.outcomes}, names)


def guide_answers(guide: Guide, question: Question) -> Iterator[GuideAnswer]:
    """Yield the answers of `question`, one of those of `guide`."""
    number_by_id, reasons = question_numbers(guide), count(1)
    for answer, id in zip(question.answers, answer_ids(question), strict=True):
        yield GuideAnswer(answer, id, number_by_id.get(answer.to), next(reasons) if answer.because else None)


def _texts(question: Question) -> list[str]:
    return [question.why, *(answer.because for answer in question.answers if answer.because)]
