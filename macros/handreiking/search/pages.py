"""All pages that can be found: first the hand-written ones, then those generated from the handbook."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from handreiking.search import markup
from handreiking.search.documents import HandWritten, IndexedPage, IndexedSection
from handreiking.search.kinds import OVERVIEW, PAGE, result_kind
from handreiking.search.names import page_names
from handreiking.search.sections import generated_sections
from handreiking.site.memory import PageMemory
from handreiking.site.page import Page
from handreiking.site.site import Site


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page is that can be found: at `location`, of a `kind` from ``kinds.py``, with what its sections are made of."""

    location: str
    kind: str
    origin: Page | HandWritten


def places(site: Site, by_hand: Mapping[str, HandWritten]) -> Iterator[Place]:
    """Yield where the pages `by_hand`, by location, and those of `site` are. A hand-written page replaces a generated one."""
    url = site.addresses.url
    kinds = {url(page.uri): result_kind(page.kind, page.id) for page in site.pages}
    kinds[url(f"{site.words('address.paper')}.md")] = OVERVIEW
    for location, written in by_hand.items():
        if not written.excluded:
            yield Place(location, kinds.get(location, PAGE), written)
    for page in site.pages:
        if (location := url(page.uri)) not in by_hand:
            yield Place(location, kinds[location], page)


def read(memory: PageMemory, place: Place) -> IndexedPage:
    """Return the page at `place`, one of the site of `memory`, with its sections: those made before, if they still hold."""
    sections = _remembered(memory, place.origin) if isinstance(place.origin, Page) else _read(memory, place.origin)
    return IndexedPage(place.location, place.kind, sections)


def indexed_pages(memory: PageMemory, by_hand: Mapping[str, HandWritten]) -> Iterator[IndexedPage]:
    """Yield the pages `by_hand`, by location, and those of the site of `memory`."""
    return (read(memory, place) for place in places(memory.site, by_hand))


def _read(memory: PageMemory, written: HandWritten) -> tuple[IndexedSection, ...]:
    """Return the sections of a hand-written page, those of an earlier build if its HTML is the same."""

    def made(_: str) -> list[tuple[str, str, str]]:
        return [(one.anchor, one.title, one.text) for one in markup.sections_by_hand(written)]

    return tuple(IndexedSection(*section) for section in memory.of_text("by-hand", f"{written.title}\n{written.html}", made))


def _remembered(memory: PageMemory, page: Page) -> tuple[IndexedSection, ...]:
    """Return the sections of `page`, those of an earlier build if they still hold."""

    def made(site: Site) -> list[tuple[str, str, str]]:
        return [(one.anchor, one.title, one.text) for one in generated_sections(page, site)]

    return tuple(IndexedSection(*section) for section in memory.recall("sections", page, made))


def other_names(site: Site, by_hand: Mapping[str, HandWritten]) -> Mapping[str, tuple[str, ...]]:
    """Return the names of pages besides their titles, by location."""
    url = site.addresses.url
    found = {url(site.uris[key]): own for key, own in page_names(site.handbook) if key in site.uris}
    for id in (page.id for page in site.pages if page.kind == "page"):
        if f"search.names.{id}" in site.words:
            found[url(site.uris["page", id])] = tuple(site.words(f"search.names.{id}").split(" | "))
    return {**found, **{location: written.names for location, written in by_hand.items() if written.names}}
