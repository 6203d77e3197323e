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
    """
    for part, path, guide in guides(handbook):
        used = led_to(guide)
        for index, question in enumerate(guide.questions):
            if all_lead_down(guide) and question.id not in used:
                yield error("unreachable-question", part, (*path, "questions", index, "id"), id=question.id)
