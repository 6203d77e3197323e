"""An answer that leads back up: the guide could go round in a circle, and nobody could read it on paper."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.handbook import Handbook
from handreiking.rules.guides import about, targets


def answer_goes_up(handbook: Handbook) -> Iterator[Diagnostic]:
    """An answer leads to its own question or to an earlier one. File order is reading order: answers go down only.

    FAIL: the third question has an answer with ``to`` the first
    PASS: its answers lead to the fourth question or to an outcome
    """
    for part, path, guide, target in targets(handbook):
        order = [question.id for question in guide.questions]
        here = int(path[-4])
        if target in order and order.index(target) <= here:
            yield about("answer-goes-up", part, path, target=target, question=order[here])
