"""An outcome that no answer leads to."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.guide import led_to
from handreiking.handbook import Handbook
from handreiking.rules.guides import about, complete, guides


def unused_outcome(handbook: Handbook) -> Iterator[Diagnostic]:
    """A reader can never come to this outcome.

    FAIL: an outcome that stands in no answer's ``to``
    PASS: an answer has this outcome in ``to``
    """
    for part, path, guide in guides(handbook):
        used = led_to(guide)
        for index, outcome in enumerate(guide.outcomes):
            if complete(guide) and outcome.id not in used:
                yield about("unused-outcome", part, (*path, "outcomes", index, "id"), id=outcome.id)
