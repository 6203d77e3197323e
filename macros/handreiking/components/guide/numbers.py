"""The numbers of a guide's questions, and the ids of its answers."""

from collections.abc import Mapping

from handreiking.model.guide import Guide, Question
from handreiking.text.naming import slugs


def question_numbers(guide: Guide) -> Mapping[str, int]:
    """Return the number of each question of `guide`, from 1, by its id."""
    return {question.id: number for number, question in enumerate(guide.questions, 1)}


def answer_ids(question: Question) -> list[str]:
    """Return the ids of the answers of `question` in an address, made from their labels: links survive a new order."""
    return slugs(answer.label for answer in question.answers)
