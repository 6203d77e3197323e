"""What questions and answers of a guide are called."""

from collections.abc import Mapping

from handreiking.model.guide import Guide, Question
from handreiking.text.naming import slugs


def numbers(guide: Guide) -> Mapping[str, int]:
    """Return the number of each question of `guide`, from 1, by its id."""
    return {question.id: number for number, question in enumerate(guide.questions, 1)}


def answer_ids(question: Question) -> list[str]:
    """Return what the answers of `question` are called in the address of a page: a link outlives a change of their order."""
    return slugs(answer.label for answer in question.answers)
