"""A decision tree cut in parts, to put below or beside each other on paper."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from handreiking.components.tree.layout import Tree

Stretch = tuple[float, float]
"""A top and a bottom."""
CLEAR = 4
"""How far from a box a cut stays."""
ABOVE, BELOW = 15, 6
"""How far words of 15 units reach above and below their baseline."""


def parts(tree: Tree, tallest: float) -> tuple[Stretch, ...]:
    """Return `tree` from top to bottom in parts at most `tallest` high, cut where no box and no words are, if that can be."""
    kept = sorted(_filled(tree))
    cuts = [0.0]
    while tree.height - cuts[-1] > tallest:
        cuts.append(_cut(kept, cuts[-1], cuts[-1] + tallest))
    return tuple(pairwise([*cuts, tree.height]))


def _filled(tree: Tree) -> Iterator[Stretch]:
    """The stretches that a cut must not go through."""
    yield from ((box.y - CLEAR, box.y + box.height + CLEAR) for box in tree.boxes)
    inside = (label for box in tree.boxes for label in box.labels)
    yield from ((label.y - ABOVE, label.y + BELOW) for label in (*tree.labels, *inside))


def _cut(filled: Sequence[Stretch], start: float, limit: float) -> float:
    """The last place before `limit` where nothing is; `limit` itself when there is none after `start`."""
    place = limit
    for top, bottom in reversed(filled):
        if top < place < bottom:
            place = top
    return place if place > start + 1 else limit
