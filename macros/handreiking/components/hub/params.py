"""What the component `hub` takes, and what its template gets: a `Drawing`."""

from handreiking.components.context import Context
from handreiking.components.figure.geometry import Drawing, joined_titles, points_on_line, stacked_labels
from handreiking.model.figure import Hub


def hub(context: Context, figure: Hub, title: str) -> Drawing:
    """Return `figure` as a drawing called `title`: the seats in a row below the fixed expert, and all names."""
    seats = points_on_line(len(figure.seats), 62, 298, 142)
    language = context.words.language
    labels = stacked_labels(figure.fixed.title, (180, 20), "middle", 36, language, up=True)
    for seat, (x, y) in zip(figure.seats, seats, strict=True):
        labels += stacked_labels(seat.title, (x, y + 34), "middle", 15, language)
    text = context.words(
        "figure.hub", fixed=figure.fixed.title, seats=joined_titles(context.words, figure.seats), centre=figure.centre
    )
    return Drawing(title, text, 336, figure.centre, tuple(seats), tuple(labels))
