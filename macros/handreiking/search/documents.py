"""Pages that can be found, divided into sections."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class IndexedSection:
    """The part of a page below a heading. `anchor` is its id on the page, empty for the part above the first heading."""

    anchor: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class IndexedPage:
    """A page at `location` below the root of the site, of a `kind` from ``kinds.py``."""

    location: str
    kind: str
    sections: tuple[IndexedSection, ...]

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.sections[0].title


@dataclass(frozen=True, slots=True)
class HandWritten:
    """A hand-written page as HTML: the only kind that is read from its markup.

    `title` is used if the page has no heading of level 1; `meta` is its front matter, as parsed from YAML.
    """

    title: str
    html: str
    meta: Mapping[str, Any] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """Its other names: ``aliases`` in its front matter, a list or one name."""
        names = self.meta.get("aliases") or ()
        return (names,) if isinstance(names, str) else tuple(map(str, names))

    @property
    def excluded(self) -> bool:
        """Whether the search leaves it out, with Material's option ``search: {exclude: true}``."""
        return bool((self.meta.get("search") or {}).get("exclude"))
