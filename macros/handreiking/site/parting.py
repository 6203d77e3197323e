"""The pages of a list that is divided: one for each part, and between these the pages that lead to further parts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from handreiking.catalogue import Catalogue
from handreiking.components.parts.params import PartLink, Place
from handreiking.components.parts_page.params import PartsSection
from handreiking.site.division import Part
from handreiking.site.page import Page

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parting(Generic[T]):
    """The list with the page id `id`, whose `parts` have addresses in `folder`.

    `count` says how many things of its `unit` some entries are. A part is shown by `component` with the params that `params`
    returns for it, and a place; `hide` lists the parts of Material's layout that it hides. Labels are `wide` when they are words.
    `leads` has the lead of a part, by its name, that is about something else than the others.
    """

    id: str
    folder: str
    words: Catalogue
    parts: Sequence[Part[T]]
    component: str
    params: Callable[[Part[T]], Mapping[str, object]]
    unit: str
    count: Callable[[Sequence[T]], int] = len
    hide: tuple[str, ...] = ()
    wide: bool = False
    leads: Mapping[str, str] = field(default_factory=dict)

    @property
    def entries(self) -> Sequence[T]:
        """What the list has: an entry may be in several parts."""
        return list({id(entry): entry for part in self.parts for entry in part.entries}.values())

    @property
    def whole(self) -> str:
        """In words, how many things the list has."""
        return self.words(f"parts.size.{self.unit}", count=self.count(self.entries))

    def links(self, parts: Sequence[Part[T]] | None = None) -> list[PartLink]:
        """Return the links to `parts`, of which the default is all that the list is divided into."""
        return [self._link(part) for part in (self.parts if parts is None else parts)]

    def pages(self) -> Iterator[Page]:
        """Yield the page of every part, in order."""
        leaves = [leaf for part in self.parts for leaf in part.leaves]
        before, after = [None, *leaves], [*leaves[1:], None]
        around = {leaf.name: (before[at], after[at]) for at, leaf in enumerate(leaves)}
        top = PartLink("page", self.id, self.words(f"page.{self.id}.title"), 0)
        for part in self.parts:
            yield from self._pages(part, top, self.whole, around)

    def _pages(
        self, part: Part[T], above: PartLink, all: str, around: Mapping[str, tuple[Part[T] | None, Part[T] | None]]
    ) -> Iterator[Page]:
        title = self._title(part)
        lead = self.leads.get(part.name) or self.words("parts.lead", part=self.count(part.entries), size=all)
        before, after = around.get(part.name, (None, None))
        previous, next = (self._link(one) if one else None for one in (before, after))
        place = Place(title, lead, above, previous, next)
        if not part.inside:
            yield self._page(part, self.component, {**self.params(part), "place": place}, lead, self.hide)
            return
        inside = [PartsSection(self.links(part.inside))]
        params = {"title": title, "lead": lead, "size": "", "sections": inside, "place": place}
        yield self._page(part, "parts_page", params, lead)
        for one in part.inside:
            yield from self._pages(one, PartLink("page", self._id(part), title, 0), all, around)

    def _page(self, part: Part[T], component: str, params: Mapping[str, object], about: str, hide: tuple[str, ...] = ()) -> Page:
        title = self._title(part)
        return Page(
            f"{self.folder}/{part.name}.md", "page", self._id(part), title, component, params, f"{title}. {about}", hide=hide
        )

    def _title(self, part: Part[T]) -> str:
        return self.words("parts.title", title=self.words(f"page.{self.id}.title"), part=part.title)

    def _link(self, part: Part[T]) -> PartLink:
        return PartLink("page", self._id(part), part.label, self.count(part.entries))

    def _id(self, part: Part[T]) -> str:
        return f"{self.id}/{part.name}"
