"""The rule ``same-target``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import warning
from handreiking.rules.guides import all_lead_down, guides, led_nowhere


def same_target(handbook: Handbook) -> Iterator[Diagnostic]:
    """All answers to a question lead to the same place.

    Why ask the question, if it makes no difference?
    """
    for part, path, guide in guides(handbook):
        for number, question in enumerate(guide.questions):
            targets = {answer.to for answer in question.answers}
            if len(targets) == 1 and all_lead_down(guide) and not led_nowhere(guide):
                at = (*path, "questions", number, "ask")
                yield warning("same-target", part, at, target=targets.pop())
