"""The ids that texts mention, in a typed entry or in a file that does not fit the model."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from handreiking.model.document import Path
from handreiking.model.types import Address, Entry, Inline, Reference
from handreiking.model.walk import Leaf, walk
from handreiking.text.inline import KINDS, citations, image_in, links, page_of

Mention = tuple[Path, str, str]
"""The path to a text, the kind that it mentions (``method``, ``source`` …) and the id."""


def mentions(entry: Entry) -> Iterator[Mention]:
    """Yield everything that `entry` mentions by a key, a link or a citation, in the order of the model's fields."""
    return mentions_of(walk(entry))


def mentions_of(leaves: Iterable[Leaf]) -> Iterator[Mention]:
    """Yield the same for the `leaves` of an entry."""
    for leaf in leaves:
        if reference := leaf.mark(Reference):
            yield leaf.path, reference.kind, leaf.value
        if leaf.mark(Address) and (target := page_of(leaf.value)):
            yield leaf.path, *target
        if leaf.mark(Inline) and "[" in leaf.value:
            yield from _in_text(leaf.path, leaf.value)


def cited(entry: Entry) -> Counter[str]:
    """Count the texts of `entry` that cite each source, by the id of the source."""
    texts = (leaf.value for leaf in walk(entry) if leaf.mark(Inline))
    return Counter(source for text in texts for source in set(citations(text)))


def mentions_untyped(data: Any, path: Path = ()) -> Iterator[Mention]:
    """Yield what plain `data`, which is at `path`, mentions: a file with another defect has all its defects reported at once."""
    if isinstance(data, str):
        # Without the model, any key with the name of a kind is taken to mention an id of that kind.
        if path and path[-1] in KINDS:
            yield path, str(path[-1]), data
        elif path and path[-1] == "url" and (target := page_of(data)):
            yield path, *target
        elif "[" in data:
            yield from _in_text(path, data)
    elif isinstance(data, Mapping | list):
        for step, value in data.items() if isinstance(data, Mapping) else enumerate(data):
            yield from mentions_untyped(value, (*path, step))


def _in_text(path: Path, text: str) -> Iterator[Mention]:
    yield from ((path, "source", id) for id in citations(text))
    yield from ((path, kind, id) for kind, id in links(text))
    if image := image_in(text):
        yield path, "image", image["file"]
