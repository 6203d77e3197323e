"""What the component `triangle` takes, and what its template gets: a `Drawing`."""

from handreiking.components.context import Context
from handreiking.components.figure.geometry import Drawing, Label, joined_titles, stacked_labels
from handreiking.model.figure import Triangle


def triangle(context: Context, figure: Triangle, title: str) -> Drawing:
    """Return `figure` as a drawing called `title`: the corners, in the order top, right, left, with their labels."""
    top, right, left = figure.corners
    labels = [Label("label", 180, 20, "middle", top.title), Label("note", 180, 37, "middle", top.ask)]
    for corner, x, anchor in ((right, 352, "end"), (left, 8, "start")):
        labels += [Label("label", x, 300, anchor, corner.title)]  # type: ignore[arg-type]
        labels += stacked_labels(corner.ask, (x, 318), anchor, 23, context.words.language, "note")  # type: ignore[arg-type]
    text = context.words("figure.triangle", corners=joined_titles(context.words, figure.corners), centre=figure.centre)
    return Drawing(title, text, 340, figure.centre, ((180, 62), (308, 258), (52, 258)), tuple(labels))
