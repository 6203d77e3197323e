"""What the rules about references share: which ids there are, and how to say that one is not among them."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import locate_words, place
from handreiking.loading.suggestion import nearest
from handreiking.model.document import Document, Path
from handreiking.model.files import file_names
from handreiking.model.handbook import Handbook
from handreiking.rules.declared import declared, written_ids
from handreiking.rules.findings import is_misnamed
from handreiking.rules.summaries import summaries

CALLED = {"source": "citation"}
"""What a rule calls a kind, where that is not the kind's own name."""

MIXED = ("missing-header", "misplaced-item", "misplaced-file")
"""Rules about items that are not in the list where they belong, or in the file."""


def known_ids(handbook: Handbook, kind: str) -> frozenset[str]:
    """Return the ids of `kind`: ``method``, ``checklist``, ``guide``, ``topic``, ``source``, or ``outcome`` (a shared one).

    The sources of a local file no other may cite. Files with other defects count too. In a file that cannot be read, or whose
    lists are mixed up, every line with an id counts: one mistake is one message.
    """
    key = ("known ids", kind)
    if key not in handbook.notes:
        handbook.notes[key] = frozenset(_known(handbook, kind))
    found: frozenset[str] = handbook.notes[key]
    return found


def _known(handbook: Handbook, kind: str) -> Iterator[str]:
    names = file_names(handbook.language)
    mixed = {found.location.file for found in handbook.diagnostics if found.rule in MIXED}
    for file, document in handbook.documents.items():
        if kind == "source" and names.is_local(file):
            continue
        noted = handbook.notes.get("summaries", {}).get(file)
        if noted and noted.declared and file not in mixed:
            yield from noted.declared[kind]
        elif file in mixed or document.diagnostics or not isinstance(document.data, dict):
            yield from written_ids(document)
        else:
            yield from declared(document, names)[kind]


def has_hidden_ids(handbook: Handbook) -> bool:
    """Return whether a file could not be opened, has only prose or a wrong name, or nothing was found: no id is then unknown."""
    blank = any(not document.digest and not document.text.strip() for document in handbook.documents.values())
    prose = any(document.diagnostics and not written_ids(document) for document in handbook.documents.values())
    return blank or prose or is_misnamed(handbook) or (handbook.is_empty and not handbook.diagnostics)


def unknown_ids(handbook: Handbook, kind: str) -> Iterator[Diagnostic]:
    """Yield a diagnostic for every key, link and citation that names something of `kind` that does not exist.

    `kind` is ``method``, ``checklist``, ``guide``, ``topic`` or ``source``.
    """
    if has_hidden_ids(handbook):
        return
    everywhere = known_ids(handbook, kind)
    if kind == "method" and not everywhere and handbook.diagnostics:
        return
    noted, is_local = summaries(handbook), file_names(handbook.language).is_local
    for file, document in handbook.documents.items():
        known = everywhere.union(_own(handbook, document)) if kind == "source" and is_local(file) else everywhere
        if not noted[file].mentioned.get(kind, frozenset()) <= known:
            for path, found, target in handbook.mentions_in(document):
                if found == kind and target not in known:
                    yield _better(handbook, missing_id(document, path, kind, target, known))


def _better(handbook: Handbook, one: Diagnostic) -> Diagnostic:
    """Return `one`, about an id that nothing of its kind has, with better advice if the id shows what was meant."""
    id, ours = one.params["id"], one.rule.removeprefix("unknown-")
    if ours == "citation" and ",@" in id.replace(" ", ""):
        listed = "; ".join(f"@{source.strip().removeprefix('@')}" for source in id.split(","))
        return replace(one, params={**one.params, "suggestion": "", "mended": f"[{listed}]"}, hint="comma")
    if ours == "method" and (slug := next((part.entry.id for part in handbook.methods if part.slug == id), "")):
        return replace(one, params={**one.params, "suggestion": slug}, hint="suggestion")
    return one


def _own(handbook: Handbook, document: Document) -> Iterator[str]:
    """The ids of the sources in a local file, which it may cite itself."""
    yield from (
        declared(document, file_names(handbook.language))["source"] if isinstance(document.data, dict) else written_ids(document)
    )


def missing_id(document: Document, path: Path, kind: str, value: str, known: Collection[str]) -> Diagnostic:
    """Return the diagnostic for `value` at `path`, which is not an id of `kind`. It suggests the nearest of `known`."""
    suggestion = nearest(value, known)
    params = {"id": value, "suggestion": suggestion or "", "options": ", ".join(sorted(known))}
    hint = "suggestion" if suggestion else "hint" if known else "none"
    where = place(document, path[:-1])
    return Diagnostic(f"unknown-{CALLED.get(kind, kind)}", locate_words(document, path, value), params, hint, place=where)
