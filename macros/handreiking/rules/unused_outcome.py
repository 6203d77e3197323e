"""The rule ``unused-outcome``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.paths import led_to
from handreiking.rules.findings import error, is_whole
from handreiking.rules.guides import all_lead_down, guides


def unused_outcome(handbook: Handbook) -> Iterator[Diagnostic]:
    """No answer leads to this outcome; to one that guides share, no answer of any guide.

    Nobody would ever read it.
    """
    yield from _shared(handbook)
    for part, path, guide in guides(handbook):
        used = led_to(guide)
        for index, outcome in enumerate(guide.outcomes):
            if all_lead_down(guide) and outcome.id not in used:
                yield error("unused-outcome", part, (*path, "outcomes", index, "id"), id=outcome.id)


def _shared(handbook: Handbook) -> Iterator[Diagnostic]:
    """Yield the outcomes of topics that no guide leads to; a guide that could not be read may lead to any of them."""
    found = [guide for _, _, guide in guides(handbook)]
    if not is_whole(handbook) or not all(map(all_lead_down, found)):
        return
    used = frozenset().union(*map(led_to, found))
    for part in handbook.topics:
        for index, outcome in enumerate(part.entry.outcomes):
            if outcome.id not in used:
                yield error("unused-outcome", part, ("outcomes", index, "id"), id=outcome.id)
