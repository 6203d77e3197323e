"""The rule ``duplicate-id``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.place import place
from handreiking.model.document import Path, locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.topic import Topic
from handreiking.model.types import Entry, Identity
from handreiking.model.walk import Leaf

LOCAL = {"role": 0, "phase": 0, "exercise": 0, "step": 2}
"""Ids that only need to be unique within their file, or within the guide that this many steps of the path lead to."""

SHARED = "shared"
"""Where the ids of outcomes that guides share are unique: no guide may have another step with that id."""


def duplicate_id(handbook: Handbook) -> Iterator[Diagnostic]:
    """An id is used twice. Those of roles, phases, exercises and steps are unique in a file or guide, all others in the handbook.

    It would not be clear which of the two a link or an answer means.

    FAIL::

        roles:
          - id: client
            title: Cliënt
            tasks:
              - Zet de stap.
          - id: client
            title: Buurman
            tasks:
              - Helpt mee.

    PASS::

        roles:
          - id: client
            title: Cliënt
            tasks:
              - Zet de stap.
          - id: neighbour
            title: Buurman
            tasks:
              - Helpt mee.
    """
    first: dict[tuple[str, ...], Location] = {}
    for part, leaf in handbook.leaves:
        if mark := leaf.mark(Identity):
            here = locate(part.document, leaf.path)
            key = (mark.kind, leaf.value, *scope(mark.kind, part, leaf))
            if former := first.get(key) or first.get((mark.kind, leaf.value, SHARED)):
                params = {"id": leaf.value, "file": former.file, "line": str(former.line)}
                where = place(part.document, leaf.path[:-1])
                yield Diagnostic("duplicate-id", here, params, related=former, place=where)
            first.setdefault(key, here)


def scope(kind: str, part: Part[Entry], leaf: Leaf) -> tuple[str, ...]:
    """Return where the id `leaf` of `kind` in `part` must be unique: in a file, a guide in a file, or the handbook (``()``)."""
    if kind not in LOCAL:
        return ()
    if isinstance(part.entry, Topic):
        return (SHARED,)
    inside: Path = leaf.path[: LOCAL[kind]] if leaf.path[0] == "guides" else ()
    return (part.document.file, str(inside))
