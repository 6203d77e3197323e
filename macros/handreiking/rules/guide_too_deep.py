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
    """
    for part, path, guide in guides(handbook):
        longest = questions_left(guide)[guide.questions[0].id] + 1
        if longest > DEEPEST and all_lead_down(guide):
            yield warning("guide-too-deep", part, (*path, "title"), number=str(longest), limit=str(DEEPEST))
