"""A decision tree cut into parts, to place below or beside each other on paper."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from handreiking.components.tree.layout import Tree

Stretch = tuple[float, float]
"""A top and a bottom."""
CLEAR = 4
"""The least distance between a cut and a box."""
ABOVE, BELOW = 15, 6
"""How far text of 15 units reaches above and below its baseline."""


def parts(tree: Tree, tallest: float) -> tuple[Stretch, ...]:
    """Return `tree` from top to bottom in parts of at most `tallest` high.

    A part begins at a question, so that no question is cut in two. One that is higher than a part is cut where there is no box
    and no text, if possible.
    """
    kept = sorted(_filled(tree))
    begins = [box.y - CLEAR for box in tree.boxes if box.kind == "question"]
    cuts = [0.0]
    while tree.height - cuts[-1] > tallest:
        limit = cuts[-1] + tallest
        whole = max((begin for begin in begins if cuts[-1] + 1 < begin <= limit), default=None)
        cuts.append(_cut(kept, cuts[-1], limit) if whole is None else whole)
    return tuple(pairwise([*cuts, tree.height]))


def _filled(tree: Tree) -> Iterator[Stretch]:
    """The stretches that a cut should not go through."""
    yield from ((box.y - CLEAR, box.y + box.height + CLEAR) for box in tree.boxes)
    inside = (label for box in tree.boxes for label in box.labels)
    yield from ((label.y - ABOVE, label.y + BELOW) for label in (*tree.labels, *inside))


def _cut(filled: Sequence[Stretch], start: float, limit: float) -> float:
    """The lowest empty place above `limit`; `limit` itself if there is none below `start`."""
    place = limit
    for top, bottom in reversed(filled):
        if top < place < bottom:
            place = top
    return place if place > start + 1 else limit
