"""What the template of the decision tree draws."""

from collections.abc import Mapping
from typing import Any

from handreiking.components.context import Context
from handreiking.components.tree.layout import draw
from handreiking.model.guide import Guide


def tree(context: Context, guide: Guide) -> Mapping[str, Any]:
    """Return the drawing."""
    return {"tree": draw(guide)}
