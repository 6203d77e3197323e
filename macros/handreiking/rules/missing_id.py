"""What the rules about references share: which ids there are, and how to say that one is not among them."""

import re
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import locate_words, place
from handreiking.loading.suggestion import nearest
from handreiking.model.document import Document, Path
from handreiking.model.files import GUIDES, TOPICS
from handreiking.model.handbook import Handbook

LISTS = {"checklist": "checklists", "guide": "guides", "source": "sources", "topic": "sections", "outcome": "outcomes"}
CALLED = {"source": "citation"}
"""What a rule calls a kind, where that is not the kind's own name."""

MIXED = ("missing-header", "misplaced-item")
"""Rules about items that are not in the list where they belong."""

WRITTEN_ID = re.compile(r"^[ ]*(?:- +)?(?:\{ *)?id:? *([a-z0-9-]+)", re.MULTILINE)


def known_ids(handbook: Handbook, kind: str) -> Collection[str]:
    """Return the ids of `kind`: ``method``, ``checklist``, ``guide``, ``topic``, ``source``, or ``outcome`` (a shared one).

    Files with other defects count too. In a file that cannot be read, or whose lists are mixed up, every line with an id
    counts: one mistake is one message.
    """
    mixed = {found.location.file for found in handbook.diagnostics if found.rule in MIXED}
    documents = handbook.documents.values()
    return {id for document in documents for id in _declared(document, kind, document.file in mixed)}


def has_hidden_ids(handbook: Handbook) -> bool:
    """Return whether a file could not be opened or no method was found: then no id can be called unknown."""
    blank = any(not document.text.strip() for document in handbook.documents.values())
    return blank or not (handbook.methods or handbook.diagnostics)


def _declared(document: Document, kind: str, mixed: bool) -> Iterator[str]:
    data = document.data
    if mixed or document.diagnostics or not isinstance(data, dict):
        yield from WRITTEN_ID.findall(document.text)
        return
    own = _kind(document.file, data)
    inside = data.get(LISTS.get(kind, "")) if kind != "outcome" or own == "topic" else ()
    entries = (*((data,) if kind == own else ()), *(inside if isinstance(inside, list) else ()))
    yield from (str(entry["id"]) for entry in entries if isinstance(entry, dict) and "id" in entry)


def _kind(file: str, data: Collection[str]) -> str:
    """Return the kind of the file `file` with the keys `data`: its keys say so, or else its folder."""
    telling = (("questions", "guide"), ("sections", "topic"), ("situation", "method"))
    if found := next((kind for key, kind in telling if key in data), None):
        return found
    return {GUIDES: "guide", TOPICS: "topic"}.get(PurePosixPath(file).parent.name, "method")


def unknown_ids(handbook: Handbook, kind: str) -> Iterator[Diagnostic]:
    """Yield a diagnostic for every key, link and citation that names something of `kind` that does not exist.

    `kind` is ``method``, ``checklist``, ``guide``, ``topic`` or ``source``.
    """
    if has_hidden_ids(handbook):
        return
    known = known_ids(handbook, kind)
    if kind == "method" and not known:
        return
    for document, (path, found, target) in handbook.mentions:
        if found == kind and target not in known:
            yield missing_id(document, path, kind, target, known)


def missing_id(document: Document, path: Path, kind: str, value: str, known: Collection[str]) -> Diagnostic:
    """Return the diagnostic for `value` at `path`, which is not an id of `kind`. It suggests the nearest of `known`."""
    suggestion = nearest(value, known)
    params = {"id": value, "suggestion": suggestion or "", "options": ", ".join(sorted(known))}
    hint = "suggestion" if suggestion else "hint" if known else "none"
    where = place(document, path[:-1])
    return Diagnostic(f"unknown-{CALLED.get(kind, kind)}", locate_words(document, path, value), params, hint, place=where)
