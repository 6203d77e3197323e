"""What a macro asks for, as data."""

from dataclasses import dataclass
from typing import Literal

Way = Literal["page", "list", "section", "part", "mark", "link"]
"""How what is asked for is found: as a whole page, as some entries of a list, as a section of a method's page, as another part of
a page, as the mark of a source, or as the file of a page."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a macro asks for: the `name` of a kind of page, a list, a section or a part, and the `id` of what it is about.

    `ids` are the entries of a list, none for all. The first heading gets the `level`; None is for one below the heading above it.
    A page is `titled` if it begins with its title.
    """

    way: Way
    name: str = ""
    id: str = ""
    ids: tuple[str, ...] = ()
    level: int | None = None
    titled: bool = True
