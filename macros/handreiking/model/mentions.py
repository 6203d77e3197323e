"""The ids that a text mentions."""

from collections.abc import Iterator

from handreiking.model.types import Inline, Reference
from handreiking.model.walk import Leaf
from handreiking.text import citations, links


def mentioned(leaf: Leaf) -> Iterator[tuple[str, str]]:
    """Yield the (kind, id) of all that `leaf` leads to, by its key, by a link or by a citation (``source``)."""
    if reference := leaf.mark(Reference):
        yield reference.kind, leaf.value
    if leaf.mark(Inline) and "[" in leaf.value:
        yield from (("source", id) for id in citations(leaf.value))
        yield from links(leaf.value)
