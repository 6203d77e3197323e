"""The rule ``uneven-answers``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error


def uneven_answers(handbook: Handbook) -> Iterator[Diagnostic]:
    """An exercise does not have as many model answers as questions.

    On the trainer's sheet the first answer stands below the first question, and so on. One too few shifts them all.
    """
    for part in handbook.methods:
        for number, exercise in enumerate(part.entry.exercises):
            if exercise.answers and len(exercise.answers) != len(exercise.questions):
                params = {"answers": str(len(exercise.answers)), "questions": str(len(exercise.questions))}
                yield error("uneven-answers", part, ("exercises", number, "answers"), **params)
