"""The rule ``missing-because``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import warning
from handreiking.rules.guides import guides


def missing_because(handbook: Handbook) -> Iterator[Diagnostic]:
    """An answer that leads to an outcome does not say why.

    The outcome repeats the reason: a reader who sees what to do also sees why.
    """
    for part, path, guide in guides(handbook):
        outcomes = {outcome.id for outcome in guide.outcomes}
        for number, question in enumerate(guide.questions):
            for index, answer in enumerate(question.answers):
                if answer.to in outcomes and not answer.because:
                    at = (*path, "questions", number, "answers", index, "label")
                    yield warning("missing-because", part, at, label=answer.label)
