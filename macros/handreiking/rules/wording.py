"""What is known of the words of a question, in the language of a handbook."""

from handreiking.model.guide import Question
from handreiking.model.handbook import Handbook
from handreiking.plain.language import language
from handreiking.plain.questions import Questions


def wording(handbook: Handbook) -> Questions | None:
    """Return the patterns for the language of `handbook`, or None if there are none: then nothing is said about wording."""
    known = language(handbook.language)
    return known.questions if known else None


def is_closed(question: Question, words: Questions) -> bool:
    """Return whether `question` is to be answered with yes or no."""
    return any(words.closed.match(answer.label) for answer in question.answers)
