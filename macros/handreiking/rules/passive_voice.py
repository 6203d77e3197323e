"""The rule ``passive-voice``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.plain import passives
from handreiking.rules.prose import prose, warning_about


def passive_voice(handbook: Handbook) -> Iterator[Diagnostic]:
    """A sentence in the passive voice does not say who acts.

    Who does what is the question that a method answers. Only *worden* counts: *wordt besproken* leaves out who speaks, while *is
    besproken* says how things are, which is what a checklist confirms and a phase ends in. In the five methods that the rule
    was made with, all 3 sentences with *worden* were better active, and none of 25 with *zijn*.
    """
    for part, leaf in prose(handbook):
        for found in passives(leaf.value, handbook.language, results=False):
            yield warning_about("passive-voice", part, leaf.path, found.span, written=found.short)
