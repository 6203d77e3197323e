"""The rule ``guide-too-deep``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.paths import questions_left
from handreiking.rules.findings import warning
from handreiking.rules.guides import all_lead_down, guides

DEEPEST = 8
"""The most questions that a reader should have to answer."""


def guide_too_deep(handbook: Handbook) -> Iterator[Diagnostic]:
    """A path through a guide has more than eight questions.

    Someone standing in a hallway answers a few questions, not twelve. Start with the question that decides most, or make two
    guides.

    FAIL::

        questions:
          - id: gevaar
            ask: Is er nu gevaar?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: kind, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}
          - id: kind
            ask: Is er een kind bij?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: woning, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}
          - id: woning
            ask: Is er een woning?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: inkomen, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}
          - id: inkomen
            ask: Is er inkomen?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: werk, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}
          - id: werk
            ask: Is er werk?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: familie, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}
          - id: familie
            ask: Is er familie?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: buur, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}
          - id: buur
            ask: Is er een buur?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: huisarts, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}
          - id: huisarts
            ask: Is er een huisarts?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: plan, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}
          - id: plan
            ask: Is er een plan?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: meldcode, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}

    PASS::

        questions:
          - id: gevaar
            ask: Is er nu gevaar?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: kind, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}
          - id: kind
            ask: Is er een kind bij?
            why: Zo weet je meer.
            answers:
              - {label: Ja, to: meldcode, because: Dat weet je nu.}
              - {label: Nee, to: overdracht, because: Dat weet je nu.}
              - {label: Weet ik niet, to: overleg, because: Dat weet je nu.}
    """
    for part, path, guide in guides(handbook):
        longest = questions_left(guide)[guide.questions[0].id] + 1
        if longest > DEEPEST and all_lead_down(guide):
            yield warning("guide-too-deep", part, (*path, "title"), number=str(longest), limit=str(DEEPEST))
