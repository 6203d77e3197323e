"""What leans on each source."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from handreiking.components.context import Context
from handreiking.model.types import Entry, Inline
from handreiking.model.walk import walk
from handreiking.text.inline import citations


def bibliography(context: Context) -> Mapping[str, Any]:
    """Return the sources, each with the methods and guides that cite it and in how many statements."""
    handbook = context.handbook
    entries = [("method", part.entry) for part in handbook.methods]
    entries += [("guide", part.entry) for part in handbook.general_guides]  # type: ignore[misc]
    counted = [(kind, entry, _cited(entry)) for kind, entry in entries]
    sources = [(source, list(_uses(source.id, counted))) for source in handbook.source_by_id.values()]
    return {"sources": sources}


def _cited(entry: Entry) -> Counter[str]:
    """Count the statements that cite each source."""
    texts = (leaf.value for leaf in walk(entry) if leaf.mark(Inline))
    return Counter(source for text in texts for source in set(citations(text)))


def _uses(source: str, counted: Iterable[tuple[str, Any, Counter[str]]]) -> Iterable[tuple[str, str, str, int]]:
    return ((kind, entry.id, entry.title, cited[source]) for kind, entry, cited in counted if cited[source])
