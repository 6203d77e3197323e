"""A figure, whatever its kind, as geometry."""

from handreiking.components.context import Context
from handreiking.components.figure.geometry import Drawing
from handreiking.components.hub.params import hub
from handreiking.components.overlap.params import overlap
from handreiking.components.ring.params import ring
from handreiking.components.triangle.params import triangle
from handreiking.model.figure import Figure, Hub, Overlap, Ring, Triangle


def draw_figure(context: Context, figure: Figure, title: str) -> Drawing:
    """Return `figure` as geometry; its picture is called `title`."""
    match figure:
        case Triangle():
            return triangle(context, figure, title)
        case Ring():
            return ring(context, figure, title)
        case Overlap():
            return overlap(context, figure, title)
        case Hub():
            return hub(context, figure, title)
