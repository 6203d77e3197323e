"""The rule ``one-way-relation``."""

from collections.abc import Iterator
from dataclasses import replace

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.document import locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.method import Method
from handreiking.rules.findings import is_whole, warning

BACK = {"before": "after", "after": "before", "instead-of": "instead-of", "alongside": "alongside"}
"""The relation that points back."""


def one_way_relation(handbook: Handbook) -> Iterator[Diagnostic]:
    """A method names another as related, but that one does not point back, or does so with the wrong relation.

    A reader of the other page would not find the way back. If one method comes ``before`` another, the other comes ``after`` it.
    """
    methods = handbook.method_by_id
    if not is_whole(handbook) or any(
        relation.method not in methods for part in methods.values() for relation in part.entry.related
    ):
        return
    told: set[frozenset[str]] = set()
    for id, part in methods.items():
        for index, relation in enumerate(part.entry.related):
            other, back = methods[relation.method], BACK[relation.relation]
            found = [one.relation for one in other.entry.related if one.method == id]
            pair = frozenset((id, relation.method))
            if back not in found and pair not in told and len(pair) == 2:
                told.add(pair)
                params = {"id": id, "title": other.entry.title, "back": back, "file": other.document.file}
                about = warning(
                    "one-way-relation", part, ("related", index, "method"), "", "other" if found else "hint", **params
                )
                yield replace(about, related=_back(other, id))


def _back(part: Part[Method], id: str) -> Location | None:
    """Return where `part` names the method `id`, if it does."""
    at = (index for index, relation in enumerate(part.entry.related) if relation.method == id)
    return next((locate(part.document, ("related", index, "relation")) for index in at), None)
