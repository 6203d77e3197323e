"""What the component `figure` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.figure import Corner, Figure, Hub, Overlap, Ring, Seat, Triangle
from handreiking.model.method import Method

SIGNS = {
    "triangle": ("client", "helper"),
    "ring": ("client", "helper"),
    "overlap": ("client", "helper"),
    "hub": ("client", "helper", "fixed"),
}


@dataclass(frozen=True, slots=True)
class FigureParams:
    """A figure of a `method`, the list of items beside it, and the signs in its key."""

    method: Method
    figure: Figure
    items: tuple[Corner | Seat, ...]
    signs: tuple[str, ...]


def figure(context: Context, method: Method, figure: Figure) -> FigureParams:
    """Return `figure` with its list and its key."""
    return FigureParams(method, figure, numbered_items(figure), SIGNS[figure.kind])


def numbered_items(figure: Figure) -> tuple[Corner | Seat, ...]:
    """Return the corners or seats that are numbered in `figure`, in that order."""
    match figure:
        case Triangle(corners=corners):
            return corners
        case Hub(fixed=fixed, seats=seats):
            return (fixed, *seats)
        case Ring(seats=seats) | Overlap(seats=seats):
            return seats
