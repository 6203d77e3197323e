"""The emblem of a method: its figure made small, on a square of 96 by 96."""

from collections.abc import Mapping
from typing import Any

from handreiking.components.context import Context
from handreiking.components.figure.geometry import around, spread
from handreiking.model.figure import Hub, Overlap, Ring, Triangle
from handreiking.model.method import Method

PLAIN = {"shape": "plain", "dots": [(48, 24)], "lines": "M48 34V62", "client": (48, 72)}


def emblem(context: Context, method: Method) -> Mapping[str, Any]:
    """Return the shape, its open circles, its lines and the client's dot."""
    match method.figure:
        case Triangle():
            return {"shape": "triangle", "dots": [(48, 14), (86, 80), (10, 80)], "lines": "M48 14 86 80H10Z", "client": (48, 58)}
        case Ring(seats=seats):
            return {"shape": "ring", "dots": around(len(seats), 48, 48, 37), "lines": "", "client": (48, 48)}
        case Overlap():
            return {"shape": "overlap", "dots": [], "lines": "M16 86H80M72 79l8 7-8 7", "client": (48, 44)}
        case Hub(seats=seats):
            helpers = spread(len(seats), 16, 80, 53)
            lines = "".join(f"M48 16 {x} {y - 8}" for x, y in helpers) + "M48 61v16"
            return {"shape": "hub", "dots": helpers, "lines": lines, "client": (48, 85)}
    return _strip(method) or PLAIN


def _strip(method: Method) -> Mapping[str, Any] | None:
    """Contact that thins out: close and long strokes for much contact, further apart and shorter for less."""
    months = [phase for phase in method.phases if phase.from_month and phase.to_month and phase.intensity]
    if len(months) < len(method.phases):
        return None
    lines, x, height = "M4 74H78", 8.0, 48.0
    for phase in months:
        for _ in range(5 if phase.intensity == "high" else 3):
            lines += f"M{x:g} 72v-{height:g}"
            x += 8 if phase.intensity == "high" else 12
            height -= 0 if phase.intensity == "high" else 10
        height -= 8
    return {"shape": "strip", "dots": [], "lines": lines, "client": (86, 72)}
