"""The rule ``no-dont-know``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import warning
from handreiking.rules.guides import guides
from handreiking.rules.wording import wording


def no_dont_know(handbook: Handbook) -> Iterator[Diagnostic]:
    """A question has no answer for a reader who does not know.

    Without one a reader guesses, and a guess leads to an outcome just as surely as an answer does.

    FAIL::

        questions:
          - id: gevaar
            ask: Is er nu gevaar?
            why: Veiligheid gaat voor.
            answers:
              - label: Ja
                to: meldcode
                because: Er is nu gevaar.
              - label: Nee
                to: overdracht
                because: Er is geen gevaar.

    PASS::

        questions:
          - id: gevaar
            ask: Is er nu gevaar?
            why: Veiligheid gaat voor.
            answers:
              - label: Ja
                to: meldcode
                because: Er is nu gevaar.
              - label: Nee
                to: overdracht
                because: Er is geen gevaar.
              - label: Weet ik niet
                to: overleg
                because: Bij twijfel beslis je niet alleen.
    """
    words = wording(handbook)
    if not words:
        return
    for part, path, guide in guides(handbook):
        for number, question in enumerate(guide.questions):
            if not any(words.unsure.search(answer.label) for answer in question.answers):
                yield warning("no-dont-know", part, (*path, "questions", number, "ask"))
