"""What the figures' templates draw."""

from collections.abc import Mapping
from typing import Any

from handreiking.components.context import Context
from handreiking.components.figure.geometry import Label, Point, around, spread, stack
from handreiking.model.figure import Figure, Hub, Overlap, Ring, Triangle
from handreiking.model.method import Method

SIGNS = {
    "triangle": ("client", "helper"),
    "ring": ("client", "helper"),
    "overlap": ("client", "helper"),
    "hub": ("client", "helper", "fixed"),
}


def figure(context: Context, method: Method, figure: Figure) -> Mapping[str, Any]:
    """Return which component draws `figure`, the list beside it and the signs that it uses."""
    match figure:
        case Triangle(corners=corners):
            items: tuple[Any, ...] = corners
        case Hub(fixed=fixed, seats=seats):
            items = (fixed, *seats)
        case Ring(seats=seats) | Overlap(seats=seats):
            items = seats
    return {"drawing": figure.kind, "items": items, "signs": SIGNS[figure.kind]}


def triangle(context: Context, figure: Triangle, title: str) -> Mapping[str, Any]:
    """Return the labels at the corners: top, right, left."""
    top, right, left = figure.corners
    labels = [Label("label", 180, 20, "middle", top.title), Label("note", 180, 37, "middle", top.ask)]
    for corner, x, anchor in ((right, 352, "end"), (left, 8, "start")):
        labels += [Label("label", x, 300, anchor, corner.title)]  # type: ignore[arg-type]
        labels += stack(corner.ask, x, 318, anchor, 23, "note")  # type: ignore[arg-type]
    return {"labels": labels}


def ring(context: Context, figure: Ring, title: str) -> Mapping[str, Any]:
    """Return the seats round the table and their labels, outside the ring."""
    height = 336
    seats = around(len(figure.seats), 180, height / 2, 84)
    labels = [label for seat, point in zip(figure.seats, seats, strict=True) for label in _outside(seat.title, point, height / 2)]
    return {"height": height, "seats": seats, "labels": labels}


def _outside(title: str, point: Point, middle: float) -> list[Label]:
    x, y = point
    if abs(x - 180) < 50:
        above = y < middle
        anchor = "middle" if abs(x - 180) < 5 else "end" if x < 180 else "start"
        inward = 6 if anchor == "end" else -6 if anchor == "start" else 0
        return stack(title, x + inward, y - 24 if above else y + 34, anchor, 17, up=above)  # type: ignore[arg-type]
    side = 22 if x > 180 else -22
    labels = stack(title, x + side, y + 5, "start" if x > 180 else "end", 13)
    lift = 8.5 * (len(labels) - 1)
    return [Label(label.kind, label.x, round(label.y - lift, 1), label.anchor, label.text) for label in labels]


def overlap(context: Context, figure: Overlap, title: str) -> Mapping[str, Any]:
    """Return the names under the two circles."""
    first, second = figure.seats
    return {"labels": [*stack(first.title, 10, 238, "start", 20), *stack(second.title, 350, 238, "end", 20)]}


def hub(context: Context, figure: Hub, title: str) -> Mapping[str, Any]:
    """Return the circles under the fixed expert, and all names."""
    seats = spread(len(figure.seats), 62, 298, 142)
    labels = stack(figure.fixed.title, 180, 20, "middle", 36, up=True)
    for seat, (x, y) in zip(figure.seats, seats, strict=True):
        labels += stack(seat.title, x, y + 34, "middle", 15)
    return {"seats": seats, "labels": labels}
