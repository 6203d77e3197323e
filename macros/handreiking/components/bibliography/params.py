"""What the component `bibliography` takes, and what its template gets."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.guide import Guide
from handreiking.model.lists import Source
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.model.types import Inline
from handreiking.model.walk import walk
from handreiking.text.inline import citations

Citing = Method | Guide | Topic


@dataclass(frozen=True, slots=True)
class SourceUse:
    """A ``method``, ``guide`` or ``topic`` (`kind`) that cites a source in `count` statements."""

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
    """All sources, with what cites each, by kind: ``practice`` first, then ``official``; a kind without sources is omitted."""

    groups: Mapping[str, Sequence[UsedSource]]


def bibliography(context: Context) -> BibliographyParams:
    """Return the sources of the handbook, each with the methods, the guides and then the topics that cite it."""
    handbook = context.handbook
    entries: list[tuple[str, Citing]] = [("method", part.entry) for part in handbook.methods]
    entries += [("guide", part.entry) for part in handbook.general_guides]
    entries += [("topic", part.entry) for part in handbook.topics]
    counted = [(kind, entry, _cited(entry)) for kind, entry in entries]
    used = [UsedSource(one, list(_uses(one.id, counted))) for one in handbook.source_by_id.values()]
    groups = {kind: [one for one in used if one.source.kind == kind] for kind in ("practice", "official")}
    return BibliographyParams({kind: found for kind, found in groups.items() if found})


def _cited(entry: Citing) -> Counter[str]:
    """Count the statements that cite each source."""
    texts = (leaf.value for leaf in walk(entry) if leaf.mark(Inline))
    return Counter(source for text in texts for source in set(citations(text)))


def _uses(source: str, counted: Iterable[tuple[str, Citing, Counter[str]]]) -> Iterator[SourceUse]:
    return (SourceUse(kind, entry.id, entry.title, cited[source]) for kind, entry, cited in counted if cited[source])
