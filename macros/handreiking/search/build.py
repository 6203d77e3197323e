"""The indexes of a site: the words of its pages, weighed and packed, with the settings of the worker in the browser."""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from handreiking.assets.scripts import COMMENTS_AND_INDENTS
from handreiking.search.analysis import Analyst
from handreiking.search.documents import HandWritten, IndexedPage
from handreiking.search.kinds import GLOSSARY, LABELLED, WORTH
from handreiking.search.language import words
from handreiking.search.languages import LANGUAGES, UNKNOWN
from handreiking.search.names import Thesaurus
from handreiking.search.packing import write_index
from handreiking.search.pages import indexed_pages, other_names
from handreiking.search.postings import postings
from handreiking.search.scopes import Listed, Scope, scopes
from handreiking.site.memory import PageMemory
from handreiking.store import Store, keep_words, take_up
from handreiking.text.hyphenation import known_seams

THEIR_WORKER, THEIR_LANGUAGES = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js"), "assets/javascripts/lunr/"
"""Material's search worker, which ours replaces, and the files that only that one needs."""

WORKER = ("words", "index", "understand", "rank", "show", "answer")
SHOWN_PAGES = 30
"""The greatest number of pages that are shown."""

WHOLE_NAME = 14.0
"""The weight of a page when the query is one of its full names."""


def search_replacements(uris: Collection[str]) -> Mapping[str, bytes | None]:
    """Return the replacement of each file of Material's search among `uris`; None for a file to leave out."""
    found = {uri: worker() for uri in uris if THEIR_WORKER.fullmatch(uri)}
    return {**found, **dict.fromkeys((uri for uri in uris if uri.startswith(THEIR_LANGUAGES)), None)}


def worker() -> bytes:
    """Return the script of the search worker."""
    folder = files("handreiking") / "search" / "worker"
    parts = "".join((folder / f"{part}.js").read_text("utf-8") for part in WORKER)
    return COMMENTS_AND_INDENTS.sub("", f'"use strict";\n(() => {{\n{parts}}})();\n').encode()


class IndexBuilder:
    """Makes the indexes of the site of `memory`. `by_hand` has the hand-written pages by their location."""

    def __init__(self, memory: PageMemory, by_hand: Mapping[str, HandWritten]) -> None:
        self.memory, self.site, self.by_hand = memory, memory.site, by_hand
        self.language = LANGUAGES.get(self.site.handbook.language, UNKNOWN)
        self.other_names = other_names(self.site, by_hand)

    def write(self, root: Path) -> None:
        """Write the index of each scope below `root`, the folder of the site, replacing any that a host wrote there."""
        for scope in scopes(self.site, indexed_pages(self.memory, self.by_hand), self.language):
            known = self.known(self.titles(scope))
            take_up(self.memory.store, self.seams_key(known), known_seams(known))
            weights = self.weights(scope.pages, Analyst(self.language, known))
            entries = self._entries(postings(weights), scope.thesaurus)
            keep_words(self.memory.store, self.seams_key(known), known_seams(known))
            write_index(root / scope.folder, self.settings(scope), entries, [shown(page) for page in scope.pages])

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

    def weights(self, pages: Sequence[IndexedPage], analyst: Analyst) -> Iterator[Mapping[str, float]]:
        """Yield the weights on each of `pages`: a page that says the same, among the same titles, is not analysed again."""
        store, known = self.memory.store, " ".join(sorted(analyst.known))
        shared = Store.key("known", self.memory.program, self.site.handbook.language, known)
        keys = [Store.key("weights", shared, repr((page, self.other_names.get(page.location, ())))) for page in pages]
        kept = store.get_many(keys)
        for page, key in zip(pages, keys, strict=True):
            if key in kept:
                yield json.loads(kept[key])
            else:
                weights = self._weights(page, analyst)
                store.put(key, json.dumps(weights).encode())
                yield weights

    def _weights(self, page: IndexedPage, analyst: Analyst) -> Mapping[str, float]:
        called = self.other_names.get(page.location, ())
        weights = analyst.weigh(page, called)
        named = {self.language.key(name): WHOLE_NAME for name in (page.title, *called)}
        named |= {self.language.key(section.title): WHOLE_NAME / 2 for section in page.sections[1:] if page.kind == GLOSSARY}
        several = {key: weight for key, weight in named.items() if key not in weights}
        worth = WORTH[page.kind]
        return {stem: weight * worth for stem, weight in {**weights, **several}.items()}

    def _entries(self, rows: Mapping[str, str], thesaurus: Thesaurus) -> Mapping[str, object]:
        every = {**dict.fromkeys(thesaurus.synonyms, ""), **rows}
        return {key: entry(key, every[key], thesaurus) for key in sorted(every)}

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


def shown(page: IndexedPage) -> object:
    """Return what the worker shows of `page`."""
    return [page.location, page.kind, [[section.anchor, section.title, section.text] for section in page.sections]]


def entry(key: str, row: str, thesaurus: Thesaurus) -> object:
    """Return what the index has for `key`: its `row` of pages, and what it may also mean."""
    synonyms = "|".join(thesaurus.synonyms.get(key, ()))
    short = thesaurus.short_for.get(key)
    return [row, synonyms, short] if short else [row, synonyms] if synonyms else row
