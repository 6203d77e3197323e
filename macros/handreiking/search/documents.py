"""The texts that can be found: pages with their sections, as Material's search plugin read them from the HTML."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

TAG = re.compile(r"<[^>]*>")
BEFORE_MARK = re.compile(r"\s+([.,;:!?)])")


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


def pages(docs: Iterable[Mapping[str, str]], kinds: Mapping[str, str]) -> Iterator[IndexedPage]:
    """Yield the pages among `docs`, the entries of Material's index. `kinds` has the kind of a page by its location."""
    found: dict[str, list[IndexedSection]] = {}
    for doc in docs:
        location, _, anchor = doc["location"].partition("#")
        found.setdefault(location, []).append(IndexedSection(anchor, plain(doc["title"]), plain(doc["text"])))
    for location, sections in found.items():
        yield IndexedPage(location, kinds.get(location, "page"), tuple(sections))


def plain(markup: str) -> str:
    """Return what a reader reads in `markup`."""
    return BEFORE_MARK.sub(r"\1", " ".join(html.unescape(TAG.sub(" ", markup)).split()))
