"""What the component `emblem` takes, and what its template gets: a small version of a figure, on a square of 96 by 96."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.figure.geometry import Point, points_on_circle, points_on_line
from handreiking.components.timeline.months import total_months
from handreiking.model.figure import Hub, Overlap, Ring, Triangle
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class EmblemParams:
    """The `shape`, a kind of figure; its open circles (`dots`), its `lines`, an SVG path, and the `client`'s dot."""

    shape: str
    dots: Sequence[Point]
    lines: str
    client: Point


PLAIN = EmblemParams("plain", ((48, 24),), "M48 34V62", (48, 72))


def emblem(context: Context, method: Method) -> EmblemParams:
    """Return the emblem of `method`: that of its figure, or of its phases, or a plain one."""
    match method.figure:
        case Triangle():
            return EmblemParams("triangle", ((48, 14), (86, 80), (10, 80)), "M48 14 86 80H10Z", (48, 58))
        case Ring(seats=seats):
            return EmblemParams("ring", points_on_circle(len(seats), 48, 48, 37), "", (48, 48))
        case Overlap():
            return EmblemParams("overlap", (), "M16 86H80M72 79l8 7-8 7", (48, 42))
        case Hub(seats=seats):
            helpers = points_on_line(len(seats), 16, 80, 53)
            lines = "".join(f"M48 16 {x} {y - 8}" for x, y in helpers) + "M48 61v16"
            return EmblemParams("hub", helpers, lines, (48, 85))
    return _strip(method) or PLAIN


def _strip(method: Method) -> EmblemParams | None:
    """Contact that tapers off: a stroke for each month, long while contact is intense, then ever shorter."""
    total = total_months(method.phases)
    if not total or not all(phase.intensity for phase in method.phases):
        return None
    much = sum(1 for month in range(1, total + 1) if _intense(method, month))
    heights = [48.0 if month <= much else 48 - 36 * (month - much) / (total - much) for month in range(1, total + 1)]
    step = 66 / total
    strokes = "".join(f"M{8 + step * index:.4g} 70v-{height:.4g}" for index, height in enumerate(heights))
    return EmblemParams("strip", (), strokes, (82, 66))


def _intense(method: Method, month: int) -> bool:
    spans = ((phase.from_month or 0, phase.to_month or 0) for phase in method.phases if phase.intensity == "high")
    return any(first <= month <= last for first, last in spans)
