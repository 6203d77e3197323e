"""The rule ``ambiguous-abbreviation``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import place
from handreiking.model.document import Path, locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry


def ambiguous_abbreviation(handbook: Handbook) -> Iterator[Diagnostic]:
    """Two terms share a form, or two methods share an abbreviation or another name.

    A reader who looks up the word, or searches for it, finds one of the two, which may be the wrong one.
    """
    first: dict[str, tuple[str, Part[Entry], Path]] = {}
    for name, owner, part, path in _names(handbook):
        former = first.setdefault(name.casefold(), (owner, part, path))
        if former[0] != owner:
            at = locate(former[1].document, former[2])
            params = {"name": name, "file": at.file, "line": str(at.line)}
            context = place(part.document, path[:-1])
            yield Diagnostic("ambiguous-abbreviation", locate(part.document, path), params, related=at, place=context)


def _names(handbook: Handbook) -> Iterator[tuple[str, str, Part[Entry], Path]]:
    """Yield each abbreviation, other name, term and form as (name, owner, file, path)."""
    for id, part in handbook.method_by_id.items():
        names = [(part.entry.short, ("short",)), *((name, ("aliases", i)) for i, name in enumerate(part.entry.aliases or ()))]
        yield from ((name, f"method {id}", part, path) for name, path in names if name)
    if not handbook.glossary:
        return
    for index, term in enumerate(handbook.glossary.entry.terms):
        path: Path = ("terms", index)
        yield term.term, f"term {term.id}", handbook.glossary, (*path, "term")
        for number, form in enumerate(term.forms or ()):
            yield form, f"term {term.id}", handbook.glossary, (*path, "forms", number)
