"""The menu of a preview after an edit: which pages show another title now, or another order."""

from collections.abc import Iterator, Mapping

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

Neighbours = tuple[str, str]
"""The uris of the pages before and after a page, empty for none."""

Place = tuple[int, ...]
"""The number of a page among its neighbours, after those of the sections that it is in."""


class Outline:
    """What the frames of pages show of a `navigation` besides titles. It is noted at once, for MkDocs changes the pages."""

    def __init__(self, navigation: Navigation) -> None:
        self.neighbours: Mapping[str, Neighbours] = {
            _uri(page): (_uri(page.previous_page), _uri(page.next_page)) for page in navigation.pages
        }
        self.places: Mapping[str, Place] = dict(_places(navigation.items))

    def moved(self, before: "Outline") -> set[str]:
        """Return the uris of the pages that stand elsewhere than `before`. Who shows them in their order names one of them."""
        return {uri for uri, found in self.places.items() if found != before.places.get(uri)}

    def between_others(self, before: "Outline") -> set[str]:
        """Return the uris of the pages that lead to other pages, at their foot, than `before`."""
        return {uri for uri, found in self.neighbours.items() if found != before.neighbours.get(uri)}


def _places(items: list[StructureItem], above: Place = ()) -> Iterator[tuple[str, Place]]:
    for number, item in enumerate(items):
        if isinstance(item, Page):
            yield _uri(item), (*above, number)
        yield from _places(getattr(item, "children", None) or [], (*above, number))


def _uri(page: Page | None) -> str:
    return page.file.src_uri if page else ""
