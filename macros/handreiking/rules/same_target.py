"""The rule ``same-target``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import warning
from handreiking.rules.guides import all_lead_down, guides, led_nowhere


def same_target(handbook: Handbook) -> Iterator[Diagnostic]:
    """All answers to a question lead to the same place.

    Why ask the question, if it makes no difference?

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
                to: verhuizing
                because: Er is geen gevaar.
              - label: Weet ik niet
                to: overleg
                because: Bij twijfel beslis je niet alleen.
          - id: verhuizing
            ask: Verhuist je cliënt?
            why: Een verhuizing bereid je voor.
            answers:
              - label: Ja
                to: overdracht
                because: Er komt een verhuizing.
              - label: Nee
                to: overdracht
                because: Er is geen verhuizing.
              - label: Weet ik niet
                to: overdracht
                because: Je weet het niet.

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
                to: verhuizing
                because: Er is geen gevaar.
              - label: Weet ik niet
                to: overleg
                because: Bij twijfel beslis je niet alleen.
          - id: verhuizing
            ask: Verhuist je cliënt?
            why: Een verhuizing bereid je voor.
            answers:
              - label: Ja
                to: overdracht
                because: Er komt een verhuizing.
              - label: Nee
                to: overleg
                because: Er is geen verhuizing.
              - label: Weet ik niet
                to: overleg
                because: Je weet het niet.
    """
    for part, path, guide in guides(handbook):
        for number, question in enumerate(guide.questions):
            targets = {answer.to for answer in question.answers}
            if len(targets) == 1 and all_lead_down(guide) and not led_nowhere(guide):
                at = (*path, "questions", number, "ask")
                yield warning("same-target", part, at, target=targets.pop())
