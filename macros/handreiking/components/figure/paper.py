"""A drawing as a picture of its own, for paper: the same geometry as on a page, with its own stylesheet."""

import re
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from handreiking.components import environment
from handreiking.components.figure.geometry import WIDTH, Drawing
from handreiking.model.palette import Palette

TOKEN = re.compile(r"var\(--hr-([a-z-]+)\)")
"""The name of a colour in a style. What sets a document knows no such names."""


def figure_picture(kind: str, drawing: Drawing, colours: Palette) -> str:
    """Return `drawing`, a figure of this `kind`, as an SVG 1.1 file in these `colours`."""
    geometry = {field.name: getattr(drawing, field.name) for field in fields(drawing)}
    return picture("figure", kind, (0, drawing.height), geometry, colours)


def picture(component: str, folder: str, stretch: tuple[float, float], geometry: Mapping[str, object], colours: Palette) -> str:
    """Return a drawing, or the part of it in `stretch` (top and bottom), as an SVG 1.1 file.

    `component` is the folder with the stylesheet ``paper.css``, and gives the drawing its class; `folder` has the template of the
    shapes, which gets `geometry`.
    """
    template = environment().get_template("figure/paper.svg.jinja")
    top, bottom = stretch
    view = f"0 {top:g} {WIDTH} {bottom - top:g}"
    shapes = f"{folder}/shapes.svg.jinja"
    return template.render(geometry, css=f"hr-{component}__svg", style=_style(component, colours), view=view, shapes=shapes)


@cache
def _style(component: str, colours: Palette) -> Markup:
    named, style = dict(colours.items()), (files("handreiking.components") / component / "paper.css").read_text("utf-8")
    return Markup(TOKEN.sub(lambda found: named[found[1]], style))
