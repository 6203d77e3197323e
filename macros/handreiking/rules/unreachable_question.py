"""A question that no answer leads to."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.guide import led_to
from handreiking.handbook import Handbook
from handreiking.rules.guides import about, complete, guides


def unreachable_question(handbook: Handbook) -> Iterator[Diagnostic]:
    """A reader can never come to this question.

    FAIL: a question that stands in no answer's ``to``
    PASS: an earlier question has an answer with this question in ``to``
    """
    for part, path, guide in guides(handbook):
        used = led_to(guide)
        for index, question in enumerate(guide.questions):
            if complete(guide) and question.id not in used:
                yield about("unreachable-question", part, (*path, "questions", index, "id"), id=question.id)
