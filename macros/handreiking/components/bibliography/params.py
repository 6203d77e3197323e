"""What the component `bibliography` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.parts.params import Place
from handreiking.model.citing import citing
from handreiking.model.kinds import KINDS
from handreiking.model.lists import Source
from handreiking.model.types import Entry

CITING = ("method", "guide", "topic", "checklist")
"""The kinds of file whose texts cite sources."""


@dataclass(frozen=True, slots=True)
class SourceUse:
    """A ``method``, ``guide``, ``topic`` or ``checklist`` (`kind`) that cites a source in `count` statements."""

    kind: str
    id: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class UsedSource:
    """A source with everything that cites it."""

    source: Source
    uses: Sequence[SourceUse]


@dataclass(frozen=True, slots=True)
class BibliographyParams:
    """Sources, with what cites each, by kind: ``practice`` first, then ``official``; a kind without sources is omitted.

    They are all, or those of the part at `place`. When what cites them is listed `apart`, each has a page for that.
    """

    groups: Mapping[str, Sequence[UsedSource]]
    apart: bool
    place: Place | None


def bibliography(context: Context, sources: Sequence[Source], apart: bool, place: Place | None = None) -> BibliographyParams:
    """Return `sources`, each with the methods, guides, checklists and topics that cite it, unless these are listed `apart`."""
    used = [UsedSource(one, [] if apart else source_uses(context, one)) for one in sources]
    groups = {kind: [one for one in used if one.source.kind == kind] for kind in ("practice", "official")}
    return BibliographyParams({kind: found for kind, found in groups.items() if found}, apart, place)


def source_uses(context: Context, source: Source) -> list[SourceUse]:
    """Return what cites `source`."""
    found = citing(context.handbook).get(source.id, ())
    return [SourceUse(_kind(part.entry), part.entry.id, part.entry.title, count) for part, count in found]


def _kind(entry: Entry) -> str:
    return next(kind for kind in CITING if isinstance(entry, KINDS[kind]))
