"""The drawings of the components on paper: pictures, and what they show in words."""

from typing import Any

from handreiking.components.context import Context
from handreiking.components.figure.drawing import draw
from handreiking.components.figure.geometry import WIDTH
from handreiking.components.figure.paper import figure_picture, picture
from handreiking.components.tree.params import TreeParams, tree
from handreiking.components.tree.parts import parts
from handreiking.model.figure import Figure
from handreiking.model.guide import Guide

TALLEST = {"wide": 1.28, "narrow": 2.65}
"""How high a picture may be, as a part of its width: a page of large print, and a column of a page."""


def figure_drawing(context: Context, figure: Figure, title: str) -> dict[str, Any]:
    """Return `figure` as a picture (`svg`) that is called `title`, and what it shows in words (`alt`)."""
    drawing = draw(context, figure, title)
    return {"svg": figure_picture(figure.kind, drawing), "alt": f"{drawing.title}. {drawing.text}"}


def tree_drawing(context: Context, guide: Guide) -> dict[str, Any]:
    """Return the tree of `guide` as pictures to put below each other, for large print (`wide`) and columns, and its `alt`."""
    shown = tree(context, guide)
    pictures = {name: _pictures(shown, tallest * WIDTH) for name, tallest in TALLEST.items()}
    return pictures | {"alt": f"{shown.title}. {shown.text}"}


def _pictures(shown: TreeParams, tallest: float) -> list[str]:
    return [picture("tree", "tree", part, {"tree": shown.tree}) for part in parts(shown.tree, tallest)]
