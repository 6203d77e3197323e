"""The rule ``unreachable-question``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.paths import led_to
from handreiking.rules.findings import error
from handreiking.rules.guides import all_lead_down, guides


def unreachable_question(handbook: Handbook) -> Iterator[Diagnostic]:
    """No answer leads to this question.

    Nobody would ever read it.

    FAIL::

        questions:
          - id: gevaar
            ask: Is er nu gevaar?
            why: Veiligheid gaat voor.
            answers:
              - label: Ja
                to: meldcode
                because: Er is gevaar.
              - label: Nee
                to: overleg
          - id: verhuizing
            ask: Verhuist je cliënt?
            why: Een verhuizing bereid je voor.
            answers:
              - label: Ja
                to: overleg
                because: Er komt een verhuizing.
              - label: Nee
                to: overleg
                because: Er verandert niets.
        outcomes:
          - id: meldcode
            title: Volg de meldcode
            text: Er is gevaar.
            next:
              - Bel een collega.
          - id: overleg
            title: Overleg
            text: Kies samen.
            next:
              - Vraag een collega.

    PASS::

        questions:
          - id: gevaar
            ask: Is er nu gevaar?
            why: Veiligheid gaat voor.
            answers:
              - label: Ja
                to: meldcode
                because: Er is gevaar.
              - label: Nee
                to: verhuizing
          - id: verhuizing
            ask: Verhuist je cliënt?
            why: Een verhuizing bereid je voor.
            answers:
              - label: Ja
                to: overleg
                because: Er komt een verhuizing.
              - label: Nee
                to: overleg
                because: Er verandert niets.
        outcomes:
          - id: meldcode
            title: Volg de meldcode
            text: Er is gevaar.
            next:
              - Bel een collega.
          - id: overleg
            title: Overleg
            text: Kies samen.
            next:
              - Vraag een collega.
    """
    for part, path, guide in guides(handbook):
        used = led_to(guide)
        for index, question in enumerate(guide.questions):
            if all_lead_down(guide) and question.id not in used:
                yield error("unreachable-question", part, (*path, "questions", index, "id"), id=question.id)
