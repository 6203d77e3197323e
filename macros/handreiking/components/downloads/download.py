"""What a page offers to take along, as data."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Variant = Literal["plain", "large", "fillable", "pocket", "editable"]


@dataclass(frozen=True, slots=True)
class Download:
    """A file below the site's root: its `path`, what it is called and what kind it is.

    `size` is in bytes, `pages` is 0 where a file has none of its own; `changed` is when its content last changed.
    """

    path: str
    title: str
    variant: Variant
    size: int
    pages: int
    changed: date
