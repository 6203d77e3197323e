"""The index of one scope of a preview: its postings, entries and files, of which an edit changes a few."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from handreiking.search.analysis import Analyst
from handreiking.search.build import IndexBuilder
from handreiking.search.documents import HandWritten, IndexedPage
from handreiking.search.entries import entry, shown
from handreiking.search.language import spelled
from handreiking.search.names import Thesaurus
from handreiking.search.pages import Place, read
from handreiking.search.patching import Postings, stems_of
from handreiking.search.scopes import Scope
from handreiking.search.writing import WrittenIndex, written
from handreiking.site.memory import PageMemory
from handreiking.store import take_up
from handreiking.text.hyphenation import known_seams, known_seams_after


@dataclass(frozen=True, slots=True)
class Known:
    """A page as far as an index knows it between two edits: its `place`, its `title`, and its other `names`."""

    place: Place
    title: str
    names: tuple[str, ...]

    @property
    def location(self) -> str:
        """Its place below the root of the site."""
        return self.place.location

    @property
    def kind(self) -> str:
        """Its kind, from ``kinds.py``."""
        return self.place.kind

    def holds(self, place: Place, names: tuple[str, ...], memory: PageMemory) -> bool:
        """Whether the page is the same at what is now its `place`."""
        if (self.kind, self.names) != (place.kind, names):
            return False
        if isinstance(place.origin, HandWritten):
            return self.place.origin == place.origin
        return memory.holds("sections", place.origin)


class LiveIndex:
    """The index in `folder`. Its pages have numbers, in their order; `known` are the words that can be parts of compounds."""

    def __init__(self, folder: Path) -> None:
        self.known = frozenset[str]()
        self._files = WrittenIndex(folder, self._as_json)
        self._order: list[tuple[str, str]] = []
        self._titles: list[str] = []
        self._postings, self._thesaurus = Postings(), Thesaurus()
        self._entries: dict[str, str] = {}
        self._read: dict[int, IndexedPage] = {}
        self._now: tuple[PageMemory, Sequence[Known]]

    def update(self, builder: IndexBuilder, scope: Scope[Known], changed: Mapping[str, IndexedPage]) -> None:
        """Write what is new, given the pages that were `changed`, by location."""
        self._now = builder.memory, scope.pages
        self._read = {number: changed[page.location] for number, page in enumerate(scope.pages) if page.location in changed}
        if self._order != (order := [(page.location, page.kind) for page in scope.pages]):
            self._begin(order)
        numbers = sorted(self._read)
        again = sorted({*numbers, *self._with_other_parts(builder, list(builder.titles(scope)))})
        weights = builder.weights([self._page(number) for number in again], Analyst(builder.language, self.known))
        self._note(stems_of(self._postings, zip(again, weights, strict=True)), scope.thesaurus)
        entries = {key: self._entries[key] for key in sorted(self._entries)}
        self._files.write(builder.settings(scope), entries, len(order), numbers)
        self._entries = entries
        self._read.clear()

    def _begin(self, order: list[tuple[str, str]]) -> None:
        """Begin anew: pages have other numbers."""
        self._order, self._postings, self._thesaurus = order, Postings(), Thesaurus()
        self._entries.clear()
        self._files.begin()
        self._read = {number: self._page(number) for number in range(len(order))}

    def _with_other_parts(self, builder: IndexBuilder, titles: list[str]) -> Iterator[int]:
        """Yield the pages with a word that may have other parts now: one stands in it that a title has, or had."""
        if titles == self._titles:
            return
        before, self.known = self.known, builder.known(titles)
        if not self._titles:
            take_up(builder.memory.store, builder.seams_key(self.known), known_seams(self.known))
        elif before != self.known:
            known_seams_after(before, self.known)
            others = before ^ self.known
            yield from (number for number in range(len(self._order)) if any(word in self._spelled(number) for word in others))
        self._titles = titles

    def _note(self, stems: set[str], thesaurus: Thesaurus) -> None:
        """Write the entries of `stems` again, and those of which `thesaurus` says something else than before."""
        for now, before in ((thesaurus.synonyms, self._thesaurus.synonyms), (thesaurus.short_for, self._thesaurus.short_for)):
            stems |= {key for key in {**now, **before} if now.get(key) != before.get(key)}
        self._thesaurus = thesaurus
        for key in stems:
            self._entries.pop(key, None)
            if key in self._postings or key in thesaurus.synonyms:
                self._entries[key] = f"{written(key)}:{written(entry(key, self._postings.row(key), thesaurus))}"

    def _page(self, number: int) -> IndexedPage:
        """The page with a `number`: as it was just read, or from the store."""
        memory, pages = self._now
        return self._read.get(number) or read(memory, pages[number].place)

    def _spelled(self, number: int) -> str:
        page, (_, pages) = self._page(number), self._now
        own = (text for section in page.sections for text in (section.title, section.text))
        return spelled("\n".join((*own, *pages[number].names)).lower())

    def _as_json(self, number: int) -> str:
        return written(shown(self._page(number)))
