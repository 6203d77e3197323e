"""The rule ``no-dont-know``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.guide import Question
from handreiking.model.handbook import Handbook
from handreiking.plain.questions import Questions
from handreiking.rules.findings import warning
from handreiking.rules.guides import guides
from handreiking.rules.wording import wording


def no_dont_know(handbook: Handbook) -> Iterator[Diagnostic]:
    """A question has no answer for a reader who does not know.

    Without one a reader guesses, and a guess leads to an outcome just as surely as an answer does. What readers always know of
    themselves is no such question: their age, or what they want to do. Nor is one with an answer that says that nothing is known.
    A question that a guide asks several times, in these words, is named once.
    """
    words = wording(handbook)
    if not words:
        return
    for part, path, guide in guides(handbook):
        asked: set[str] = set()
        for number, question in enumerate(guide.questions):
            if question.ask not in asked and not _leaves_room(question, words):
                asked.add(question.ask)
                yield warning("no-dont-know", part, (*path, "questions", number, "ask"))


def _leaves_room(question: Question, words: Questions) -> bool:
    """Return whether a reader can always answer `question`, one who does not know too."""
    return bool(words.own.search(question.ask)) or any(
        words.unsure.search(answer.label) or (answer.because and words.unseen.search(answer.because))
        for answer in question.answers
    )
