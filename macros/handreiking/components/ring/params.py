"""What the component `ring` takes, and what its template gets: a `Drawing`."""

from handreiking.components.context import Context
from handreiking.components.figure.geometry import Drawing, Label, Point, joined_titles, points_on_circle, stacked_labels
from handreiking.model.figure import Ring


def ring(context: Context, figure: Ring, title: str) -> Drawing:
    """Return `figure` as a drawing called `title`: the seats round the table, with their labels outside the ring."""
    height = 336
    seats = points_on_circle(len(figure.seats), 180, height / 2, 84)
    placed = zip(figure.seats, seats, strict=True)
    labels = [label for seat, at in placed for label in _outside(seat.title, at, height / 2, context.words.language)]
    text = context.words("figure.ring", seats=joined_titles(context.words, figure.seats), centre=figure.centre)
    return Drawing(title, text, height, figure.centre, tuple(seats), tuple(labels))


def _outside(title: str, point: Point, middle: float, language: str) -> list[Label]:
    x, y = point
    if abs(x - 180) < 50:
        above = y < middle
        anchor = "middle" if abs(x - 180) < 5 else "end" if x < 180 else "start"
        inward = 6 if anchor == "end" else -6 if anchor == "start" else 0
        start = x + inward, y - 24 if above else y + 34
        return stacked_labels(title, start, anchor, 17, language, up=above)  # type: ignore[arg-type]
    side = 22 if x > 180 else -22
    labels = stacked_labels(title, (x + side, y + 5), "start" if x > 180 else "end", 13, language)
    lift = 8.5 * (len(labels) - 1)
    return [Label(label.kind, label.x, round(label.y - lift, 1), label.anchor, label.text) for label in labels]
