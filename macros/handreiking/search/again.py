"""The indexes of a site after an edit: of one in parts, only what the edit changes is made again."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from handreiking.search.build import IndexBuilder
from handreiking.search.documents import IndexedPage, IndexedSection
from handreiking.search.entries import entries, shown
from handreiking.search.kept import KeptIndex, KeptPage, NotKept, Weights
from handreiking.search.packing import fits, line, parts
from handreiking.search.pages import Place, places, read
from handreiking.search.scopes import MANUAL, READERS, Scope, scopes
from handreiking.site.page import Page


@dataclass(frozen=True)
class IndexAgain:
    """Makes the indexes of `builder`, given what was `kept` of them before, by folder.

    `holds` says whether what the search finds on a generated page is the same; on hand-written ones it is.
    """

    builder: IndexBuilder
    kept: Mapping[str, KeptIndex]
    holds: Callable[[Page], bool]
    _made: set[str] = field(default_factory=set)

    def files(self) -> Iterator[tuple[str, str | None]]:
        """Yield the path below the root of the site and the content of each file; None for one that stays what it was.

        Raises `NotKept`: then all of them have to be made.
        """
        pages = (self._page(place) for place in places(self.builder.site, self.builder.by_hand))
        for scope in scopes(self.builder.site, pages, self.builder.language):
            kept = self.kept.get(scope.folder)
            yield from self._changed(scope, kept) if kept else self.builder.of(scope)

    def _page(self, place: Place) -> IndexedPage:
        """The page at `place`; one that is what it was, in an index in parts, with its title alone."""
        same = not isinstance(place.origin, Page) or self.holds(place.origin)
        if same and (title := self._title(place.location)):
            return IndexedPage(place.location, place.kind, title)
        self._made.add(place.location)
        return read(self.builder.memory, place)

    def _title(self, location: str) -> tuple[IndexedSection, ...]:
        """The title alone of a page that is what it was, in an index in parts."""
        folder = MANUAL if self.builder.site.in_manual(location) else READERS
        title = self._titles.get(folder, {}).get(location)
        return () if title is None else (IndexedSection("", title, ""),)

    @cached_property
    def _titles(self) -> Mapping[str, Mapping[str, str]]:
        return {folder: {page.location: page.title for page in one.pages} for folder, one in self.kept.items()}

    def _changed(self, scope: Scope[IndexedPage], kept: KeptIndex) -> Iterator[tuple[str, str | None]]:
        """Yield the files of the index of `scope`, of which this was `kept`."""
        known, here = self.builder.known(self.builder.titles(scope)), [(page.location, page.kind) for page in scope.pages]
        if here != [(page.location, page.kind) for page in kept.pages] or self.builder.seams_key(known).hex() != kept.known:
            raise NotKept
        made = {number: page for number, page in enumerate(scope.pages) if page.location in self._made}
        keys, changes = self._weights(made, kept, known)
        rows, cut = kept.with_weights(changes, self.builder.memory.store)
        texts = {number: line(shown(page)) for number, page in made.items()}
        now = {number: KeptPage.of(page, keys[number], len(texts[number]) - 1) for number, page in made.items()}
        pages = [now.get(number, page) for number, page in enumerate(kept.pages)]
        every = entries(rows, scope.thesaurus)
        if fits(every, (page.size for page in pages), len(pages)):
            raise NotKept
        self.builder.kept[scope.folder] = KeptIndex(kept.known, pages, rows, cut)
        yield from ((f"{scope.folder}{name}", text) for name, text in parts(self.builder.settings(scope), every, len(pages)))
        yield from ((f"{scope.folder}p{number}.json", texts.get(number)) for number in range(len(pages)))

    def _weights(
        self, made: Mapping[int, IndexedPage], kept: KeptIndex, known: frozenset[str]
    ) -> tuple[dict[int, bytes], dict[int, tuple[Weights, Weights]]]:
        """Return the key of the weights on each page that was `made`, by number, and those weights before and now."""
        with self.builder.analyst(known) as analyst:
            keys = self.builder.keys(made.values(), analyst)
            now = list(self.builder.weights(list(made.values()), analyst, keys))
        before = [self.builder.memory.store.get(bytes.fromhex(kept.pages[number].weights)) for number in made]
        if not all(before):
            raise NotKept
        found = zip(made, (json.loads(one or b"{}") for one in before), now, strict=True)
        return dict(zip(made, keys, strict=True)), {number: (was, is_now) for number, was, is_now in found}
