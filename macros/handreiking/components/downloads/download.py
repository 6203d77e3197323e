"""A file that a page offers as a download, as data."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Variant = Literal["plain", "large", "fillable", "pocket", "editable", "trainer", "trainer-large"]


@dataclass(frozen=True, slots=True)
class Download:
    """A file at `path` below the site's root, with its title and variant.

    `size` is in bytes; `pages` is 0 for a file without fixed pages; `changed` is the day on which its content last changed,
    None when that is not known.
    `part` is the id of the part of the page that it is about, an exercise; empty for the whole page.
    """

    path: str
    title: str
    variant: Variant
    size: int
    pages: int
    changed: date | None
    part: str = ""
