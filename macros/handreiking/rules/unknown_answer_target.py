"""An answer that leads to a question or outcome which its guide does not have."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.guide import steps
from handreiking.handbook import Handbook
from handreiking.rules.guides import targets
from handreiking.rules.missing_id import missing_id


def unknown_answer_target(handbook: Handbook) -> Iterator[Diagnostic]:
    """An answer leads nowhere: no question and no outcome has this id. In a guide that has an id twice, that comes first.

    FAIL: ``to: meldkode``
    PASS: ``to: meldcode``
    """
    for part, path, guide, target in targets(handbook):
        known = steps(guide)
        repeated = len(known) < len(guide.questions) + len(guide.outcomes)
        if target not in known and not repeated:
            yield missing_id(part, path, "answer-target", target, known)
