"""The rule ``negated-question``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import warning
from handreiking.rules.guides import guides
from handreiking.rules.wording import is_closed, wording


def negated_question(handbook: Handbook) -> Iterator[Diagnostic]:
    """A yes-or-no question is put in the negative.

    Does *no* to *is there no danger?* mean that there is danger? A reader in a hurry goes the wrong way.
    """
    words = wording(handbook)
    if not words:
        return
    for part, path, guide in guides(handbook):
        for number, question in enumerate(guide.questions):
            found = words.negation.search(question.ask) if is_closed(question, words) else None
            if found:
                yield warning("negated-question", part, (*path, "questions", number, "ask"), found[1], said=found[1])
