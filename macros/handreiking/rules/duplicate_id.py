"""The rule ``duplicate-id``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import place
from handreiking.model.document import locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry
from handreiking.rules.summaries import SHARED, Id, summaries


def duplicate_id(handbook: Handbook) -> Iterator[Diagnostic]:
    """An id is used twice. Those of roles, phases, exercises and steps are unique in a file or guide, all others in the handbook.

    It would not be clear which of the two a link or an answer means.
    """
    first: dict[tuple[str, ...], tuple[Part[Entry], Id]] = {}
    known = summaries(handbook)
    for part in handbook.parts:
        for one in known[part.document.file].ids:
            key = (one.kind, one.value, *one.scope)
            if former := first.get(key) or first.get((one.kind, one.value, SHARED)) or first.get((one.kind, one.value)):
                yield _about(part, one, *former)
            first.setdefault(key, (part, one))


def _about(part: Part[Entry], one: Id, former: Part[Entry], first: Id) -> Diagnostic:
    there = locate(former.document, first.path)
    params = {"id": one.value, "file": there.file, "line": str(there.line)}
    where = place(part.document, one.path[:-1])
    return Diagnostic("duplicate-id", locate(part.document, one.path), params, related=there, place=where)
