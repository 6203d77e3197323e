"""The rule ``similar-id``."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.model.document import Path, locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry
from handreiking.rules.findings import warning
from handreiking.rules.nearness import similar
from handreiking.rules.summaries import summaries

Places = dict[str, list[tuple[Part[Entry], Path]]]


def similar_id(handbook: Handbook) -> Iterator[Diagnostic]:
    """Two ids of one kind differ only by a letter or a hyphen, or by two letters if they are long.

    A link or an answer easily leads to the wrong one. Of two roles, which methods share, one is usually a typing mistake.
    """
    kinds: defaultdict[tuple[str, ...], Places] = defaultdict(lambda: defaultdict(list))
    known = summaries(handbook)
    for part in handbook.parts:
        for one in known[part.document.file].ids:
            where = () if one.kind == "role" else one.scope
            kinds[one.kind, *where][one.value].append((part, one.path))
    for places in kinds.values():
        for pair in similar(places):
            usual, odd = sorted(pair, key=lambda id: (-len(places[id]), list(places).index(id)))
            yield _about(usual, odd, places)


def _about(usual: str, odd: str, places: Places) -> Diagnostic:
    (part, path), (first, at) = places[odd][0], places[usual][0]
    line = str(locate(first.document, at).line)
    found = warning("similar-id", part, path, id=odd, other=usual, file=first.document.file, line=line)
    return replace(found, related=locate(first.document, at))
