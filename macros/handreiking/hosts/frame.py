"""What surrounds a page, with places for what the page has of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frame:
    """The `texts` of a frame; between each two of them a page has something of its own, whose name is in `holes`.

    `between` stands between two items of its table of contents, and `shows` has the uris of the pages that the frame names.
    """

    texts: Sequence[str]
    holes: Sequence[str]
    between: str = ""
    shows: frozenset[str] = frozenset()

    def around(self, own: Mapping[str, str], items: Sequence[str]) -> str:
        """Return the frame around a page, given what it has of its `own` by name, and the items of its table of contents."""
        filled = [self.between.join(items) if name == "items" else own[name] for name in self.holes]
        return "".join(text for pair in zip(self.texts, [*filled, ""], strict=True) for text in pair)
