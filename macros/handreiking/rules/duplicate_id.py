"""The rule ``duplicate-id``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.place import place
from handreiking.model.document import Path, locate
from handreiking.model.handbook import Handbook
from handreiking.model.types import Identity
from handreiking.model.walk import Leaf

LOCAL = {"role": 0, "phase": 0, "exercise": 0, "step": 2}
"""Ids that only need to be unique within their file, or within the guide that this many steps of the path lead to."""


def duplicate_id(handbook: Handbook) -> Iterator[Diagnostic]:
    """An id is used twice. Those of methods, checklists, guides, terms and sources are unique in the handbook, the rest per file.

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
            key = (mark.kind, leaf.value, *scope(mark.kind, part.document.file, leaf))
            if key in first:
                params = {"id": leaf.value, "file": first[key].file, "line": str(first[key].line)}
                where = place(part.document, leaf.path[:-1])
                yield Diagnostic("duplicate-id", here, params, related=first[key], place=where)
            first.setdefault(key, here)


def scope(kind: str, file: str, leaf: Leaf) -> tuple[str, ...]:
    """Return where the id `leaf` of `kind` in `file` must be unique: in a file, a guide in a file, or the handbook (``()``)."""
    if kind not in LOCAL:
        return ()
    inside: Path = leaf.path[: LOCAL[kind]] if leaf.path[0] == "guides" else ()
    return (file, str(inside))
