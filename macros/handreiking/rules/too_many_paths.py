"""The rule ``too-many-paths``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.paths import path_count
from handreiking.rules.findings import warning
from handreiking.rules.guides import all_lead_down, guides

MOST = 300
"""The most paths through a guide that someone would still check one by one."""


def too_many_paths(handbook: Handbook) -> Iterator[Diagnostic]:
    """A guide has more than 300 paths.

    A professional signs off each path through a guide. Nobody reads hundreds of them, so nobody knows whether they are right.

    FAIL::

        questions:
          - id: gevaar
            ask: Is er nu gevaar?
            why: Zo weet je meer.
            answers:
              - {label: Antwoord A, to: kind, because: Dat weet je nu.}
              - {label: Antwoord B, to: kind, because: Dat weet je nu.}
              - {label: Antwoord C, to: kind, because: Dat weet je nu.}
              - {label: Antwoord D, to: kind, because: Dat weet je nu.}
              - {label: Antwoord E, to: kind, because: Dat weet je nu.}
              - {label: Antwoord F, to: kind, because: Dat weet je nu.}
              - {label: Antwoord G, to: kind, because: Dat weet je nu.}
          - id: kind
            ask: Is er een kind bij?
            why: Zo weet je meer.
            answers:
              - {label: Antwoord A, to: woning, because: Dat weet je nu.}
              - {label: Antwoord B, to: woning, because: Dat weet je nu.}
              - {label: Antwoord C, to: woning, because: Dat weet je nu.}
              - {label: Antwoord D, to: woning, because: Dat weet je nu.}
              - {label: Antwoord E, to: woning, because: Dat weet je nu.}
              - {label: Antwoord F, to: woning, because: Dat weet je nu.}
              - {label: Antwoord G, to: woning, because: Dat weet je nu.}
          - id: woning
            ask: Is er een woning?
            why: Zo weet je meer.
            answers:
              - {label: Antwoord A, to: meldcode, because: Dat weet je nu.}
              - {label: Antwoord B, to: overdracht, because: Dat weet je nu.}
              - {label: Antwoord C, to: overleg, because: Dat weet je nu.}
              - {label: Antwoord D, to: meldcode, because: Dat weet je nu.}
              - {label: Antwoord E, to: overdracht, because: Dat weet je nu.}
              - {label: Antwoord F, to: overleg, because: Dat weet je nu.}
              - {label: Antwoord G, to: meldcode, because: Dat weet je nu.}

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
    for part, path, guide in guides(handbook):
        number = path_count(guide)
        if number > MOST and all_lead_down(guide):
            yield warning("too-many-paths", part, (*path, "title"), number=str(number), limit=str(MOST))
