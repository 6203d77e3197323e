"""Which lists of the handbook an entry could belong to, judged by its keys."""

from collections.abc import Collection, Iterator

from handreiking.model.about import About
from handreiking.model.guide import Guide
from handreiking.model.lists import Bibliography, Glossary
from handreiking.model.method import Method
from handreiking.model.shape import entries, shapes
from handreiking.model.topic import Topic
from handreiking.model.types import Entry

ROOTS: tuple[tuple[str, type[Entry]], ...] = (
    ("", Method),
    ("", Guide),
    ("", Topic),
    ("glossary", Glossary),
    ("bibliography", Bibliography),
    ("about", About),
)
"""What a file may hold, with which file it is (a field of `FileNames`) if there is only one of its kind."""


def holds(entry: type[Entry], keys: Collection[str]) -> bool:
    """Return whether `entry` knows all `keys`, and they include at least half of those that it requires."""
    needed = {shape.name for shape in shapes(entry) if shape.required}
    return set(keys) <= {shape.name for shape in shapes(entry)} and 2 * len(needed - set(keys)) <= len(needed)


def lists_that_hold(keys: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield, as (file, key of the list), the lists whose items have exactly `keys`, apart from optional ones.

    The file is a field of `FileNames`, or an empty text for a list that any method, guide or topic may have.
    """
    for file, root in ROOTS:
        for shape in (shape for entry in entries(root) for shape in shapes(entry) if shape.many and shape.kind == "entry"):
            needed = ({one.name for one in shapes(entry) if one.required} for entry in shape.entries if holds(entry, keys))
            if any(names <= set(keys) for names in needed):
                yield file, shape.name
