"""The rule ``not-a-question``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import warning
from handreiking.rules.guides import guides
from handreiking.rules.wording import wording


def not_a_question(handbook: Handbook) -> Iterator[Diagnostic]:
    """A question of a guide has no question mark.

    A statement cannot be answered. Often it is the title of the question rather than the question itself. A question that ends
    with a colon is one: what it asks about follows, in its ``why``.
    """
    words = wording(handbook)
    for part, path, guide in guides(handbook):
        for number, question in enumerate(guide.questions):
            if "?" not in question.ask and not (words and question.ask.endswith(":") and words.asking.match(question.ask)):
                yield warning("not-a-question", part, (*path, "questions", number, "ask"))
