"""What the component `tree` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.tree.layout import Tree, draw_tree
from handreiking.model.guide import Guide


@dataclass(frozen=True, slots=True)
class TreeParams:
    """The decision tree of the guide with this `id`; `title` and `text` describe it in words."""

    id: str
    title: str
    text: str
    tree: Tree


def tree(context: Context, guide: Guide) -> TreeParams:
    """Return the decision tree of `guide`, and its description."""
    title = context.words("tree.title", title=guide.title)
    text = context.words("tree.text", questions=len(guide.questions), outcomes=len(guide.outcomes))
    return TreeParams(guide.id, title, text, draw_tree(guide))
