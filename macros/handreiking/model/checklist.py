"""A checklist: what a professional ticks off at a pause point, in a method or in a file of its own."""

from typing import Annotated, Literal

from pydantic import Field

from handreiking.model.listed import Paragraphs
from handreiking.model.types import (
    GIVEN,
    Address,
    Date,
    Entry,
    Flag,
    Id,
    Identity,
    Line,
    Lines,
    Reference,
    Text,
)

LONG = 50
"""The most items of a list that is gone through at once: some pages on paper, some screens of a telephone."""


class Link(Entry):
    """A way to more about an item: a `title`, and the address of a page on the web or, as in a text, of one in the handbook."""

    title: Line
    url: Annotated[Line, Address()]


SIDES = 2
"""The sides that a pocket card has. One that does not fit on these is left out altogether."""


class Item(Entry):
    """One thing to do or to confirm, and why it matters. `level` is one of the `levels` of its checklist."""

    text: Text
    why: Text | None = None
    level: Annotated[Line | None, GIVEN] = None
    links: Annotated[tuple[Link, ...], Field(min_length=1)] | None = None

    @property
    def is_local(self) -> bool:
        """Whether a local file added it."""
        return False


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
    `signers` are the roles that sign at the end, a line for each. Without `pocket` there is no pocket card. `levels` are the
    words for how much an item counts (``MUST``, ``SHOULD``), the weightiest first.
    """

    id: Annotated[Id, Identity("checklist")]
    title: Line
    use: Literal["read-do", "do-confirm"] | None = None
    when: Annotated[Line | None, GIVEN] = None
    who: Annotated[Line | None, GIVEN] = None
    levels: Lines | None = None
    sign: Literal["nothing", "end", "items"] = "nothing"
    signers: Lines | None = None
    pocket: Flag = True
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]

    @property
    def size(self) -> int:
        """The number of items in all sections."""
        return sum(len(section.items) for section in self.sections)

    @property
    def is_long(self) -> bool:
        """Whether nobody goes through it at once: its sections fold on its page, and it is printed as booklets."""
        return len(self.sections) > 1 and self.size > LONG


class GeneralChecklist(Checklist):
    """A checklist that belongs to no method: one YAML file, one page."""

    introduction: Paragraphs = ()
    category: Annotated[tuple[Annotated[Id, Reference("category")], ...], Field(min_length=1)] | None = None
    owner: Annotated[Line | None, GIVEN] = None
    reviewed: Annotated[Date | None, GIVEN] = None
    review_by: Annotated[Date | None, GIVEN] = None
    status: Literal["draft", "current", "withdrawn"] = "current"
