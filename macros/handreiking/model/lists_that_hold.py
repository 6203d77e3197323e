"""Which lists of the handbook an entry could stand in, judged by its keys."""

from collections.abc import Collection, Iterator

from handreiking.model.files import BIBLIOGRAPHY, GLOSSARY
from handreiking.model.guide import Guide
from handreiking.model.lists import Bibliography, Glossary
from handreiking.model.method import Method
from handreiking.model.shape import entries, shapes
from handreiking.model.types import Entry

ROOTS: tuple[tuple[str, type[Entry]], ...] = (
    ("", Method),
    ("", Guide),
    (f"{GLOSSARY}.yaml", Glossary),
    (f"{BIBLIOGRAPHY}.yaml", Bibliography),
)
"""What a file may hold, with the name of the file when there is only one of its kind."""


def holds(entry: type[Entry], keys: Collection[str]) -> bool:
    """Return whether `keys` are all known to `entry`, and at least half of those that it needs are among them."""
    needed = {shape.name for shape in shapes(entry) if shape.required}
    return set(keys) <= {shape.name for shape in shapes(entry)} and 2 * len(needed - set(keys)) <= len(needed)


def lists_that_hold(keys: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the lists (the file, or an empty text for any; the key) whose items have exactly `keys`, but for optional ones."""
    for file, root in ROOTS:
        for shape in (shape for entry in entries(root) for shape in shapes(entry) if shape.many):
            needed = ({one.name for one in shapes(entry) if one.required} for entry in shape.entries if holds(entry, keys))
            if any(names <= set(keys) for names in needed):
                yield file, shape.name
