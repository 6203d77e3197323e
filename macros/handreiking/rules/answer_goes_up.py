"""The rule ``answer-goes-up``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error
from handreiking.rules.guides import targets


def answer_goes_up(handbook: Handbook) -> Iterator[Diagnostic]:
    """An answer leads to its own question or to an earlier one.

    File order is reading order: answers only go down, so that nobody goes round in circles and a guide can be read on paper.
    """
    for part, path, guide, target in targets(handbook):
        order = [question.id for question in guide.questions]
        here = int(path[-4])
        if target in order and order.index(target) <= here:
            yield error("answer-goes-up", part, path, target=target, question=order[here])
