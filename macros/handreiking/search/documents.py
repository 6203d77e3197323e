"""What can be found: pages, in sections."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class IndexedSection:
    """A stretch of a page below a heading. `anchor` is its id on the page, empty for what stands above the first heading."""

    anchor: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class IndexedPage:
    """A page at `location` below the root of the site. `kind` is what it is, as ``kinds.py`` has it."""

    location: str
    kind: str
    sections: tuple[IndexedSection, ...]

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.sections[0].title


@dataclass(frozen=True, slots=True)
class HandWritten:
    """A page that was written by hand, as HTML: the one kind that is read from its markup.

    `title` is what it is called without a heading that says so; `meta` is what its first lines say, as YAML gives it.
    """

    title: str
    html: str
    meta: Mapping[str, Any] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called as well: a list, or one name."""
        names = self.meta.get("aliases") or ()
        return (names,) if isinstance(names, str) else tuple(map(str, names))

    @property
    def excluded(self) -> bool:
        """Whether it is not to be found, in the words of Material: ``search: {exclude: true}``."""
        return bool((self.meta.get("search") or {}).get("exclude"))
