"""The drawings of the components, for paper: as pictures, and described in words."""

from typing import Any

from handreiking.components.context import Context
from handreiking.components.figure.drawing import draw_figure
from handreiking.components.figure.geometry import WIDTH
from handreiking.components.figure.paper import figure_picture, picture
from handreiking.components.tree.params import TreeParams, size_in_words, tree
from handreiking.components.tree.parts import parts
from handreiking.model.figure import Figure
from handreiking.model.guide import Guide
from handreiking.model.palette import Palette

TALLEST = {"wide": 1.28, "narrow": 2.8}
"""The greatest height of a picture, as a multiple of its width: on a page of large print, and in a column of a page."""


def figure_drawing(context: Context, figure: Figure, title: str) -> dict[str, Any]:
    """Return `figure` as a picture (``svg``) called `title`, and its description in words (``alt``)."""
    drawing = draw_figure(context, figure, title)
    return {
        "svg": figure_picture(figure.kind, drawing, context.handbook.look.colours.light),
        "alt": f"{drawing.title}. {drawing.text}",
    }


def tree_drawing(context: Context, guide: Guide) -> dict[str, Any]:
    """Return the tree of `guide` as lists of pictures to place below each other, and its description in words (``alt``).

    ``wide`` is the list for large print, ``narrow`` the one for columns.
    """
    shown = tree(context, guide)
    pictures = {name: _pictures(shown, tallest * WIDTH, context.handbook.look.colours.light) for name, tallest in TALLEST.items()}
    size = size_in_words(context.words, guide)
    return pictures | {"alt": f"{shown.title}. {size} {context.words('paper.tree-list')}"}


def _pictures(shown: TreeParams, tallest: float, colours: Palette) -> list[str]:
    return [picture("tree", "tree", part, {"tree": shown.tree}, colours) for part in parts(shown.tree, tallest)]
