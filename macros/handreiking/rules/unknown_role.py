"""The rule ``unknown-role``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.types import Reference
from handreiking.rules.missing_id import missing_id


def unknown_role(handbook: Handbook) -> Iterator[Diagnostic]:
    """A phase names a role that the method does not have."""
    known = {part.document.file: [role.id for role in part.entry.roles] for part in handbook.methods}
    for part, leaf in handbook.leaves:
        mark = leaf.mark(Reference)
        if mark and mark.kind == "role" and leaf.value not in known[part.document.file]:
            yield missing_id(part.document, leaf.path, "role", leaf.value, known[part.document.file])
