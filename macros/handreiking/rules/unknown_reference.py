"""An id that points at a method, a checklist, a guide or a role which does not exist."""

from collections.abc import Collection, Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.handbook import Handbook, Part
from handreiking.model.method import Method
from handreiking.model.types import Entry, Reference
from handreiking.model.walk import walk
from handreiking.rules.missing_id import known_ids, missing_id


def unknown_reference(handbook: Handbook) -> Iterator[Diagnostic]:
    """A key names an id that nothing has.

    FAIL: ``method: expertteem``
    PASS: ``method: expert-team``
    """
    for part in handbook.parts:
        for leaf in walk(part.entry):
            mark = leaf.mark(Reference)
            if mark and mark.kind != "target" and leaf.value not in (known := _known(handbook, part, mark.kind)):
                yield missing_id(part, leaf.path, mark.kind, leaf.value, known)


def _known(handbook: Handbook, part: Part[Entry], kind: str) -> Collection[str]:
    if kind != "role":
        return known_ids(handbook, kind)
    return [role.id for role in part.entry.roles] if isinstance(part.entry, Method) else []
