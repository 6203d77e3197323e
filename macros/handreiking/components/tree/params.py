"""What the component `tree` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.catalogue import Catalogue
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
    size = size_in_words(context.words, guide)
    return TreeParams(guide.id, title, f"{size} {context.words('tree.list')}", draw_tree(guide, context.words.language))


def size_in_words(words: Catalogue, guide: Guide) -> str:
    """Return how many questions and outcomes `guide` has, as a sentence."""
    questions = words("tree.questions", count=len(guide.questions))
    return words("tree.size", questions=questions, outcomes=words("tree.outcomes", count=len(guide.outcomes)))
