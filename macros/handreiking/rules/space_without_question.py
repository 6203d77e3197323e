"""The rule ``space-without-question``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error


def space_without_question(handbook: Handbook) -> Iterator[Diagnostic]:
    """Room on paper is meant for a question that the exercise does not have, or that has room already.

    The room would be nowhere. Questions are counted from 1; perhaps one was taken away.
    """
    for part in handbook.methods:
        for number, exercise in enumerate(part.entry.exercises):
            free = set(range(1, len(exercise.questions) + 1))
            for index, space in enumerate(exercise.space):
                if space.question not in free:
                    hint = "twice" if space.question in range(1, len(exercise.questions) + 1) else "hint"
                    path = ("exercises", number, "space", index, "question")
                    params = {"question": str(space.question), "questions": str(len(exercise.questions))}
                    yield error("space-without-question", part, path, "", hint, **params)
                free.discard(space.question)
