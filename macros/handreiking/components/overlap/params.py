"""What the component `overlap` takes, and what its template gets: a `Drawing`."""

from handreiking.components.context import Context
from handreiking.components.figure.geometry import Drawing, stacked_labels
from handreiking.model.figure import Overlap


def overlap(context: Context, figure: Overlap, title: str) -> Drawing:
    """Return `figure` as a drawing called `title`: two circles with a number in each, and the names below them."""
    first, second = figure.seats
    left = stacked_labels(first.title, (10, 238), "start", 20, context.words.language)
    right = stacked_labels(second.title, (350, 238), "end", 20, context.words.language)
    text = context.words("figure.overlap", first=first.title, second=second.title, centre=figure.centre)
    return Drawing(title, text, 268, figure.centre, ((86, 100), (274, 100)), (*left, *right))
