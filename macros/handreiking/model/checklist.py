"""A checklist: what a professional ticks off at a pause point."""

from typing import Annotated, Literal

from pydantic import Field

from handreiking.model.types import Entry, Flag, Id, Identity, Line, Lines, Text

SIDES = 2
"""The sides that a pocket card has. One that does not fit on these is left out altogether."""


class Item(Entry):
    """One thing to do or to confirm, and why it matters."""

    text: Text
    why: Text | None = None


class Section(Entry):
    """Items that are gone through together, five to nine of them.

    A section that is gone through more than once names its `occasions` (``bezoek 1``): on paper each item has a box for each.
    """

    title: Line
    when: Line | None = None
    occasions: Lines | None = None
    items: Annotated[tuple[Item, ...], Field(min_length=1)]


class Checklist(Entry):
    """A checklist with a declared pause point and a caller.

    `use` says how: ``read-do`` means reading an item and then doing it, ``do-confirm`` doing the work first and then confirming
    each item. `sign` says what gets initials and a date on paper: nothing, the whole list (``end``) or each of the ``items``.
    `signers` are the roles that sign at the end, a line for each. Without `pocket` there is no pocket card.
    """

    id: Annotated[Id, Identity("checklist")]
    title: Line
    use: Literal["read-do", "do-confirm"]
    when: Line
    who: Line
    sign: Literal["nothing", "end", "items"] = "nothing"
    signers: Lines | None = None
    pocket: Flag = True
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]

    @property
    def size(self) -> int:
        """The number of items in all sections."""
        return sum(len(section.items) for section in self.sections)
