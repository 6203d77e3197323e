"""An id that points at a method, a checklist, a guide or a role which does not exist."""

from collections.abc import Collection, Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.handbook import Handbook
from handreiking.model.method import Method
from handreiking.model.types import Entry, Reference
from handreiking.model.walk import walk
from handreiking.rules.missing_id import has_hidden_ids, known_ids, missing_id


def unknown_reference(handbook: Handbook) -> Iterator[Diagnostic]:
    """A key names an id that nothing has.

    FAIL: ``method: expertteem``
    PASS: ``method: expert-team``
    """
    if has_hidden_ids(handbook):
        return
    shared = {kind: known_ids(handbook, kind) for kind in ("method", "checklist", "guide")}
    for part in handbook.parts:
        known = {**shared, "role": _roles(part.entry)}
        for leaf in walk(part.entry):
            mark = leaf.mark(Reference)
            if mark and mark.kind in known and leaf.value not in known[mark.kind]:
                yield missing_id(part, leaf.path, mark.kind, leaf.value, known[mark.kind])


def _roles(entry: Entry) -> Collection[str]:
    return [role.id for role in entry.roles] if isinstance(entry, Method) else []
