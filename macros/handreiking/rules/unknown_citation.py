"""A citation of a source that is not in the bibliography."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.handbook import Handbook
from handreiking.model.types import Inline
from handreiking.model.walk import walk
from handreiking.rules.missing_id import has_hidden_ids, known_ids, missing_id
from handreiking.text import citations


def unknown_citation(handbook: Handbook) -> Iterator[Diagnostic]:
    """A statement cites a source that ``bronnen.yaml`` does not list.

    FAIL: ``Een traject duurt gemiddeld 30 uur [@kia-delf-2017].``
    PASS: ``Een traject duurt gemiddeld 30 uur [@kia-delft-2017].``
    """
    known = known_ids(handbook, "source")
    if has_hidden_ids(handbook):
        return
    for part in handbook.parts:
        for leaf in walk(part.entry):
            for source in citations(leaf.value) if leaf.mark(Inline) else ():
                if source not in known:
                    yield missing_id(part, leaf.path, "citation", source, known)
