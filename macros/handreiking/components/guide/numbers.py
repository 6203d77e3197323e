"""What the templates about guides need to know of the graph."""

from collections.abc import Mapping
from typing import Any

from handreiking.components.context import Context
from handreiking.model.guide import Guide, Question
from handreiking.model.method import Method
from handreiking.model.paths import questions_left
from handreiking.text.naming import slugs


def _numbers(guide: Guide) -> Mapping[str, int]:
    return {question.id: number for number, question in enumerate(guide.questions, 1)}


def answer_ids(question: Question) -> list[str]:
    """Return what the answers of `question` are called in the address of a page: a link outlives a change of their order."""
    return slugs(answer.label for answer in question.answers)


def guide(context: Context, guide: Guide, level: int) -> Mapping[str, Any]:
    """Return what the questions, answers and outcomes are called, and how many questions may follow each question."""
    names = {
        **{part.entry.id: part.entry.title for part in context.handbook.methods},
        **{id: checklist.title for id, (_, checklist) in context.handbook.checklist_by_id.items()},
        **{id: other.title for id, (_, other) in context.handbook.guide_by_id.items()},
    }
    return {
        "numbers": _numbers(guide),
        "left": questions_left(guide),
        "ids": {question.id: answer_ids(question) for question in guide.questions},
        "titles": {outcome.id: outcome.title for outcome in guide.outcomes},
        "names": names,
    }


def guide_page(context: Context, guide: Guide, method: Method | None) -> Mapping[str, Any]:
    """Return how many questions the longest path asks."""
    return {"longest": questions_left(guide)[guide.questions[0].id] + 1}


def start(context: Context, guide: Guide) -> Mapping[str, Any]:
    """Return the numbers of the questions, what the answers to the first are called, and how many may follow it."""
    first = guide.questions[0]
    return {"numbers": _numbers(guide), "ids": answer_ids(first), "left": questions_left(guide)[first.id]}
