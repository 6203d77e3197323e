"""The rule ``unread-citation``: a citation that the page would show literally, @ and all."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import locate_words, place
from handreiking.loading.suggestion import nearest
from handreiking.model.handbook import Handbook
from handreiking.model.types import Inline
from handreiking.rules.findings import error
from handreiking.rules.missing_id import known_ids
from handreiking.rules.summaries import bare_citations, leaves_in, odd_citations


def unread_citation(handbook: Handbook) -> Iterator[Diagnostic]:
    """A source is cited without both its brackets or its @, or in a title or a label, which cannot have a source."""
    known = known_ids(handbook, "source")
    for part, leaf in leaves_in(handbook, lambda noted: noted.odd_citation):
        for id in odd_citations(leaf):
            if source := nearest(id, known):
                where, hint = locate_words(part.document, leaf.path, f"@{id}"), "hint" if leaf.mark(Inline) else "label"
                yield Diagnostic("unread-citation", where, {"id": source}, hint, place=place(part.document, leaf.path[:-1]))
        for id in bare_citations(leaf):
            if id in known:
                yield error("unread-citation", part, leaf.path, id, "bare", id=id)
