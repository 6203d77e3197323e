"""The indexes of a site: the words of its pages, weighed and packed, with the settings of the worker in the browser."""

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
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
from handreiking.search.pages import other_names
from handreiking.search.postings import postings
from handreiking.search.scopes import Scope, scopes
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
        for scope in scopes(self.memory, self.by_hand, self.language):
            known = frozenset(word for text in self._titles(scope) for word in words(text.lower()) if len(word) > 3)
            key = Store.key("seams", self.memory.program, self.site.handbook.language, *sorted(known))
            take_up(self.memory.store, key, known_seams(known))
            weights = self._remembered(scope.pages, Analyst(self.language, known))
            entries = self._entries(postings(weights), scope.thesaurus)
            keep_words(self.memory.store, key, known_seams(known))
            write_index(root / scope.folder, self._settings(scope), entries, [self._shown(page) for page in scope.pages])

    def _titles(self, scope: Scope) -> Iterator[str]:
        for page in scope.pages:
            yield page.title
            yield from self.other_names.get(page.location, ())
        yield from scope.terms

    def _remembered(self, pages: Sequence[IndexedPage], analyst: Analyst) -> Iterator[Mapping[str, float]]:
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
        return {key: _entry(key, every[key], thesaurus) for key in sorted(every)}

    def _settings(self, scope: Scope) -> Mapping[str, object]:
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

    def _shown(self, page: IndexedPage) -> object:
        return [page.location, page.kind, [[section.anchor, section.title, section.text] for section in page.sections]]


def _entry(key: str, row: str, thesaurus: Thesaurus) -> object:
    synonyms = "|".join(thesaurus.synonyms.get(key, ()))
    short = thesaurus.short_for.get(key)
    return [row, synonyms, short] if short else [row, synonyms] if synonyms else row
