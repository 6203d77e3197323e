"""A link in a text to a method, checklist or guide that does not exist."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.handbook import Handbook
from handreiking.model.types import Inline
from handreiking.model.walk import walk
from handreiking.rules.missing_id import has_hidden_ids, known_ids, missing_id
from handreiking.text import links


def unknown_link(handbook: Handbook) -> Iterator[Diagnostic]:
    """A link leads to an id that nothing has.

    FAIL: ``Kijk bij [Overdracht](method:handovr).``
    PASS: ``Kijk bij [Overdracht](method:handover).``
    """
    known = {kind: known_ids(handbook, kind) for kind in ("method", "checklist", "guide")}
    if has_hidden_ids(handbook):
        return
    for part in handbook.parts:
        for leaf in walk(part.entry):
            for kind, target in links(leaf.value) if leaf.mark(Inline) else ():
                if target not in known[kind]:
                    yield missing_id(part, leaf.path, kind, target, known[kind])
