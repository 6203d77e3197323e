"""Which texts of a file a reader sees, for the rules about signs that a page would show as they are."""

from collections.abc import Iterator

from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Address, Entry, Identity, Inline, Reference
from handreiking.model.walk import Leaf
from handreiking.text.inline import without_code

NO_PROSE = frozenset(("url", "email", "number", "rule", "level", "doi", "isbn"))
"""Fields that hold something that is looked up or called."""


def seen(handbook: Handbook, signs: str) -> Iterator[tuple[Part[Entry], Leaf, str]]:
    """Yield (file, text, what it says outside code) for each text that a reader sees and that has one of `signs`."""
    for part, leaf in handbook.leaves:
        if any(sign in leaf.value for sign in signs) and is_prose(leaf):
            yield part, leaf, without_code(leaf.value) if leaf.mark(Inline) else leaf.value


def is_prose(leaf: Leaf) -> bool:
    """Whether a reader sees `leaf` as words: it is no id, address or number."""
    return leaf.path[-1] not in NO_PROSE and not any(leaf.mark(kind) for kind in (Identity, Reference, Address))


def mended(value: str) -> str:
    """Return `value`, a text that was put right, in one line and with single spaces."""
    return " ".join(value.split())
