"""What the component `guide` takes, and what its template gets."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from handreiking.components.context import Context
from handreiking.components.guide.numbers import answer_ids, question_numbers
from handreiking.model.guide import Answer, Guide, Question
from handreiking.model.handbook import Handbook
from handreiking.model.paths import questions_left

LEADS = ("topic", "method", "checklist", "guide")
"""The kinds of page that an outcome may lead to, which are its keys too."""


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

    `texts` are all statements below it: why it is asked, if it says so, and then the `because` of each answer that has one.
    """

    question: Question
    left: int
    texts: Sequence[str]
    answers: Sequence[GuideAnswer]


@dataclass(frozen=True, slots=True)
class GuideParams:
    """A guide in full: every question, with its answers as links down the page, and the outcomes.

    `level` is the level of its headings. `titles` has the title of each outcome by its id; `names` that of each page
    that an outcome leads to, by kind and id. `repeated` has the ids of outcomes that the search finds in another guide.
    """

    guide: Guide
    level: int
    questions: Sequence[GuideQuestion]
    titles: Mapping[str, str]
    names: Mapping[tuple[str, str], str]
    repeated: Collection[str] = ()


def guide(context: Context, guide: Guide, level: int) -> GuideParams:
    """Return `guide` with the numbers of its questions, and the titles of everything that it leads to."""
    handbook, left = context.handbook, questions_left(guide)
    leads = ((kind, id) for outcome in guide.outcomes for kind in LEADS if (id := getattr(outcome, kind)))
    names = {(kind, id): handbook.title(kind, id) for kind, id in leads}
    questions = [GuideQuestion(one, left[one.id], _texts(one), list(guide_answers(guide, one))) for one in guide.questions]
    return GuideParams(
        guide, level, questions, {outcome.id: outcome.title for outcome in guide.outcomes}, names, repeated(handbook, guide)
    )


def repeated(handbook: Handbook, guide: Guide) -> Collection[str]:
    """Return the ids of the outcomes that all guides share, if `guide` belongs to a method.

    One result is enough: the search finds them in the guides that choose between methods, if there are any.
    """
    general = [part.entry.id for part in handbook.general_guides]
    if not general or guide.id in general:
        return ()
    return frozenset(outcome.id for part in handbook.topics for outcome in part.entry.outcomes)


def guide_answers(guide: Guide, question: Question) -> Iterator[GuideAnswer]:
    """Yield the answers of `question`, one of those of `guide`."""
    number_by_id, reasons = question_numbers(guide), count(1 if question.why else 0)
    for answer, id in zip(question.answers, answer_ids(question), strict=True):
        yield GuideAnswer(answer, id, number_by_id.get(answer.to), next(reasons) if answer.because else None)


def _texts(question: Question) -> list[str]:
    return [text for text in (question.why, *(answer.because for answer in question.answers)) if text]
