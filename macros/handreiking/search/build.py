"""The indexes of a site: the words of its pages, weighed and packed, with the settings of the worker in the browser."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from handreiking.search.analysis import Analyst
from handreiking.search.documents import HandWritten, IndexedPage
from handreiking.search.entries import entries, shown
from handreiking.search.kept import KeptIndex, KeptPage, keep_weights
from handreiking.search.kinds import GLOSSARY, LABELLED, WORTH
from handreiking.search.language import words
from handreiking.search.languages import language
from handreiking.search.packing import index_files
from handreiking.search.pages import indexed_pages, other_names
from handreiking.search.postings import gathered, is_cut, pairs, row
from handreiking.search.scopes import Listed, Scope, scopes
from handreiking.site.memory import PageMemory
from handreiking.store import Store, keep_words, take_up
from handreiking.text.hyphenation import known_seams

PAGE = re.compile(r"p\d+\.json")
"""The file with one page of an index in parts."""

SHOWN_PAGES = 30
"""The greatest number of pages that are shown."""

WHOLE_NAME = 14.0
"""The weight of a page when the query is one of its full names."""


class IndexBuilder:
    """Makes the indexes of the site of `memory`. `by_hand` has the hand-written pages by their location.

    `kept` has what the next build can use of each index in parts that was made, by folder.
    """

    def __init__(self, memory: PageMemory, by_hand: Mapping[str, HandWritten]) -> None:
        self.memory, self.site, self.by_hand = memory, memory.site, by_hand
        self.language = language(self.site.handbook.language)
        self.other_names = other_names(self.site, by_hand)
        self.kept: dict[str, KeptIndex] = {}

    def write(self, root: Path) -> Mapping[str, KeptIndex]:
        """Write the index of each scope below the folder `root`, replacing any that a host wrote; return what is `kept`."""
        for path, text in self.files():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, "utf-8", newline="\n")
        return self.kept

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield the path below the root of the site and the content of each file of the index of each scope."""
        for scope in scopes(self.site, indexed_pages(self.memory, self.by_hand), self.language):
            yield from self.of(scope)

    def of(self, scope: Scope[IndexedPage]) -> Iterator[tuple[str, str]]:
        """Yield the path and the content of each file of the index of `scope`."""
        with self.analyst(known := self.known(self.titles(scope))) as analyst:
            keys = self.keys(scope.pages, analyst)
            found = gathered(self.weights(scope.pages, analyst, keys))
        rows, sizes = {stem: row(pairs(found[stem])) for stem in sorted(found)}, list[int]()
        pages = [shown(page) for page in scope.pages]
        for name, text in index_files(self.settings(scope), entries(rows, scope.thesaurus), pages):
            sizes += [len(text) - 1] if PAGE.fullmatch(name) else []
            yield f"{scope.folder}{name}", text
        if sizes:
            cut = {stem: keep_weights(self.memory.store, one) for stem, one in found.items() if is_cut(len(one) // 2)}
            kept = [KeptPage.of(*one) for one in zip(scope.pages, keys, sizes, strict=True)]
            self.kept[scope.folder] = KeptIndex(self.seams_key(known).hex(), kept, rows, cut)

    @contextmanager
    def analyst(self, known: frozenset[str]) -> Iterator[Analyst]:
        """Provide an analyst who knows what earlier builds found out about words; keep what is new at the end."""
        key = self.seams_key(known)
        take_up(self.memory.store, key, known_seams(known))
        yield Analyst(self.language, known)
        keep_words(self.memory.store, key, known_seams(known))

    def titles(self, scope: Scope[Listed]) -> Iterator[str]:
        """Yield every title and name in `scope`, and the words that readers know."""
        for page in scope.pages:
            yield page.title
            yield from self.other_names.get(page.location, ())
        yield from scope.terms

    def known(self, titles: Iterable[str]) -> frozenset[str]:
        """Return the words in `titles` that can be parts of compounds."""
        return frozenset(word for text in titles for word in words(text.lower()) if len(word) > 3)

    def seams_key(self, known: frozenset[str]) -> bytes:
        """Return the key under which the store has the seams of compounds among words that are `known`."""
        return Store.key("seams", self.memory.program, self.site.handbook.language, *sorted(known))

    def keys(self, pages: Iterable[IndexedPage], analyst: Analyst) -> list[bytes]:
        """Return the key in the store of the weights on each of `pages`: of a page that says the same, among the same titles."""
        shared = Store.key("known", self.memory.program, self.site.handbook.language, " ".join(sorted(analyst.known)))
        return [Store.key("weights", shared, repr((page, self.other_names.get(page.location, ())))) for page in pages]

    def weights(
        self, pages: Sequence[IndexedPage], analyst: Analyst, keys: Sequence[bytes] = ()
    ) -> Iterator[Mapping[str, float]]:
        """Yield the weights on each of `pages`, those made before if the store has them by one of the `keys` of the pages."""
        keys = keys or self.keys(pages, analyst)
        kept = self.memory.store.get_many(keys)
        for page, key in zip(pages, keys, strict=True):
            if key in kept:
                yield json.loads(kept[key])
            else:
                weights = self._weights(page, analyst)
                self.memory.store.put(key, json.dumps(weights).encode())
                yield weights

    def _weights(self, page: IndexedPage, analyst: Analyst) -> Mapping[str, float]:
        called = self.other_names.get(page.location, ())
        weights = analyst.weigh(page, called)
        named = {self.language.key(name): WHOLE_NAME for name in (page.title, *called)}
        named |= {self.language.key(section.title): WHOLE_NAME / 2 for section in page.sections[1:] if page.kind == GLOSSARY}
        several = {key: weight for key, weight in named.items() if key not in weights}
        worth = WORTH[page.kind]
        return {stem: weight * worth for stem, weight in {**weights, **several}.items()}

    def settings(self, scope: Scope[Listed]) -> Mapping[str, object]:
        """Return the settings of the worker that searches `scope`."""
        return {
            **self.language.for_worker,
            "folder": scope.folder,
            "about": scope.about,
            "advice": list(scope.thesaurus.advice.items()),
            "help": scope.help,
            "most": SHOWN_PAGES,
            "labels": {one: self.site.words(f"search.kind.{one}") for one in LABELLED},
            "suggest": scope.suggest,
            "repeats": [self.site.words("anchor.terms"), self.site.words("anchor.sources")],
        }
