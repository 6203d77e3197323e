"""What the component `bibliography` takes, and what its template gets."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.guide import Guide
from handreiking.model.lists import Source
from handreiking.model.method import Method
from handreiking.model.types import Inline
from handreiking.model.walk import walk
from handreiking.text.inline import citations


@dataclass(frozen=True, slots=True)
class SourceUse:
    """A ``method`` or ``guide`` (`kind`) that cites a source in `count` statements."""

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
    """All sources, with what cites each."""

    sources: Sequence[UsedSource]


def bibliography(context: Context) -> BibliographyParams:
    """Return the sources of the handbook, each with the methods and then the guides that cite it."""
    handbook = context.handbook
    entries: list[tuple[str, Method | Guide]] = [("method", part.entry) for part in handbook.methods]
    entries += [("guide", part.entry) for part in handbook.general_guides]
    counted = [(kind, entry, _cited(entry)) for kind, entry in entries]
    return BibliographyParams([UsedSource(one, list(_uses(one.id, counted))) for one in handbook.source_by_id.values()])


def _cited(entry: Method | Guide) -> Counter[str]:
    """Count the statements that cite each source."""
    texts = (leaf.value for leaf in walk(entry) if leaf.mark(Inline))
    return Counter(source for text in texts for source in set(citations(text)))


def _uses(source: str, counted: Iterable[tuple[str, Method | Guide, Counter[str]]]) -> Iterator[SourceUse]:
    return (SourceUse(kind, entry.id, entry.title, cited[source]) for kind, entry, cited in counted if cited[source])
