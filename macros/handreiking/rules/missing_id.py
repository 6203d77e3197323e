"""What the rules about references share: which ids there are, and how to say that one is not among them."""

from collections.abc import Collection

from handreiking.diagnostic import Diagnostic
from handreiking.handbook import Handbook, Part
from handreiking.model.types import Entry
from handreiking.model.walk import Path
from handreiking.place import place
from handreiking.reader import locate
from handreiking.validation import nearest

KEYS = {"method": "", "checklist": "checklists", "guide": "guides"}


def known_ids(handbook: Handbook, kind: str) -> Collection[str]:
    """Return the ids of `kind` (``method``, ``checklist``, ``guide`` or ``source``), also of files that do not fit the model.

    A file with another defect still counts, so that one mistake does not become many.
    """
    if kind == "source":
        return _declared(handbook, "sources")
    ids = set(_declared(handbook, KEYS[kind]))
    return ids | set(handbook.guide_by_id) if kind == "guide" else ids


def _declared(handbook: Handbook, key: str) -> list[str]:
    ids = []
    for document in handbook.documents.values():
        data = document.data if isinstance(document.data, dict) else {}
        entries = data.get(key) if key else [data]
        ids += [str(entry["id"]) for entry in entries or () if isinstance(entry, dict) and "id" in entry]
    return ids


def missing_id(part: Part[Entry], path: Path, kind: str, value: str, known: Collection[str]) -> Diagnostic:
    """Return the diagnostic for `value` at `path`, which is no id of `kind`; it suggests the nearest of `known`."""
    suggestion = nearest(value, known)
    params = {"id": value, "suggestion": suggestion or "", "options": ", ".join(sorted(known))}
    hint = "suggestion" if suggestion else "hint" if known else "none"
    where = place(part.document, path[:-1])
    return Diagnostic(f"unknown-{kind}", locate(part.document, path), params, hint, place=where)
