"""The rule ``unknown-answer-target``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.paths import steps
from handreiking.rules.guides import targets
from handreiking.rules.missing_id import known_ids, missing_id


def unknown_answer_target(handbook: Handbook) -> Iterator[Diagnostic]:
    """An answer leads to a question or outcome that neither its guide nor a topic has.

    A reader who gives this answer would get nowhere.
    """
    shared = known_ids(handbook, "outcome")
    for part, path, guide, target in targets(handbook):
        known = steps(guide)
        repeated = len(known) < len(guide.questions) + len(guide.outcomes)
        if target not in known and target not in shared and not repeated:
            yield missing_id(part.document, path, "answer-target", target, [*known, *shared])
