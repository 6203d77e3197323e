"""The rule ``unread-link``: a link to another part of the handbook that the page would show literally, brackets and all."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error
from handreiking.rules.missing_id import known_ids
from handreiking.rules.summaries import leaves_in, written_links
from handreiking.text.inline import EXTERNAL, KINDS


def unread_link(handbook: Handbook) -> Iterator[Diagnostic]:
    """A link starts with a word other than ``method``, ``checklist``, ``guide`` or ``topic``, or contains a space."""
    known = {id: kind for kind in KINDS for id in known_ids(handbook, kind)}
    for part, leaf in leaves_in(handbook, lambda noted: noted.odd_link):
        for written, kind, id in written_links(leaf):
            meant = kind if kind in KINDS else known.get(id) or nearest(kind, KINDS)
            mended = f"({meant}:{id})"
            if not EXTERNAL.fullmatch(f"{kind}:{id}") and written != f"]{mended}":
                link, hint = written[1:].strip(), "hint" if meant else "address"
                yield error("unread-link", part, leaf.path, link, hint, link=link, mended=mended)
