"""The rule ``uneven-answers``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error


def uneven_answers(handbook: Handbook) -> Iterator[Diagnostic]:
    """An exercise does not have as many model answers as questions.

    On the trainer's sheet the first answer stands below the first question, and so on. One too few shifts them all.

    FAIL::

        exercises:
          - id: de-sleutel
            title: De sleutel
            minutes: 30
            story:
              - Een man krijgt een sleutel.
            questions:
              - Wat doe je?
              - Wie bel je?
            discussion:
              - Wie zet de stap?
            answers:
              - Je gaat met hem mee naar de deur.

    PASS::

        exercises:
          - id: de-sleutel
            title: De sleutel
            minutes: 30
            story:
              - Een man krijgt een sleutel.
            questions:
              - Wat doe je?
              - Wie bel je?
            discussion:
              - Wie zet de stap?
            answers:
              - Je gaat met hem mee naar de deur.
              - Je belt de contactpersoon in de wijk.
    """
    for part in handbook.methods:
        for number, exercise in enumerate(part.entry.exercises):
            if exercise.answers and len(exercise.answers) != len(exercise.questions):
                params = {"answers": str(len(exercise.answers)), "questions": str(len(exercise.questions))}
                yield error("uneven-answers", part, ("exercises", number, "answers"), **params)
