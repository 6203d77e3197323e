"""The contents of a hand-written page, with the headings of what its macros show."""

import re
from collections.abc import Iterator, Sequence

from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from handreiking.components.part import Heading
from handreiking.text.hyphenation.markup import entities

HEADING = re.compile(r"<h([1-6])(?: [^>]*?id=\"([^\"]*)\")?[^>]*>")


def above_of(html: str, place: str = "") -> tuple[int, str]:
    """Return the level and the id of the heading that `place` stands under in `html`; 0 and an empty text for none.

    Without a place it is that of the end.
    """
    found = [*HEADING.finditer(html.partition(place)[0] if place else html)]
    return (int(found[-1][1]), found[-1][2] or "") if found else (0, "")


def add_contents(page: Page, listed: Sequence[tuple[str, Sequence[Heading]]]) -> None:
    """Add the headings that are to be listed to the contents of `page`: each below the heading with the id beside it."""
    last: dict[str, str] = {}
    for under, headings in listed:
        for heading in (one for one in headings if one.listed):
            link = AnchorLink(entities(heading.title), heading.anchor, heading.level)
            _add(page.toc.items, link, last.get(under, under))
            last[under] = heading.anchor


def _add(items: list[AnchorLink], link: AnchorLink, after: str) -> None:
    """Put `link` behind the heading with the id `after`: inside it if it is deeper, else beside what it is as deep as."""
    way = next(_way(items, after), [])
    while way and way[-1].level >= link.level:
        beside = way.pop()
        around = way[-1].children if way else items
        if not way or way[-1].level < link.level:
            around.insert(around.index(beside) + 1, link)
            return
    inside = way[-1].children if way else items
    # A heading that the contents leave out is followed by what they end with.
    inside.insert(len(inside) if after and not way else 0, link)


def _way(items: Sequence[AnchorLink], id: str) -> Iterator[list[AnchorLink]]:
    """Yield the way from the top to the heading with `id`, that included."""
    for item in items:
        if item.id == id:
            yield [item]
        yield from ([item, *rest] for rest in _way(item.children, id))
