"""The index of a site: the words of its pages, weighed and packed, with the settings of the worker in the browser."""

import re
from collections.abc import Collection, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from handreiking.assets.scripts import COMMENTS_AND_INDENTS
from handreiking.search.analysis import Analyst
from handreiking.search.cache import WeightCache
from handreiking.search.documents import HandWritten, IndexedPage
from handreiking.search.kinds import GLOSSARY, LABELLED, WORTH
from handreiking.search.language import words
from handreiking.search.languages import LANGUAGES, UNKNOWN
from handreiking.search.names import thesaurus
from handreiking.search.packing import write_index
from handreiking.search.pages import indexed_pages, other_names
from handreiking.search.postings import postings
from handreiking.site.site import Site

THEIR_WORKER, THEIR_LANGUAGES = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js"), "assets/javascripts/lunr/"
"""Material's search worker, which ours replaces, and the files that only that one needs."""

WORKER = ("words", "index", "understand", "rank", "show", "answer")
SHOWN_PAGES = 30
"""The greatest number of pages that are shown."""

SUGGESTED = 300
"""The greatest number of names that a query without results is compared with."""

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
    """Makes the index of `site`. `by_hand` has the hand-written pages by their location."""

    def __init__(self, site: Site, by_hand: Mapping[str, HandWritten], cache: WeightCache) -> None:
        self.site, self.by_hand, self.cache = site, by_hand, cache
        self.language = LANGUAGES.get(site.handbook.language, UNKNOWN)
        self.thesaurus = thesaurus(site.handbook, self.language)
        self.other_names = other_names(site, by_hand)

    def write(self, folder: Path) -> None:
        """Write the index of the site to `folder`, replacing any that a host wrote there."""
        found = list(indexed_pages(self.site, self.by_hand))
        known = frozenset(word for text in self._titles(found) for word in words(text.lower()) if len(word) > 3)
        analyst = Analyst(self.language, known)
        weights = [self._weights(page, analyst) for page in found]
        entries = self._entries(postings(weights))
        self.cache.keep()
        write_index(folder, self._settings(found), entries, [self._shown(page) for page in found])

    def _titles(self, found: list[IndexedPage]) -> Iterator[str]:
        for page in found:
            yield page.title
            yield from self.other_names.get(page.location, ())
        for term in self.site.handbook.terms:
            yield from (term.term, *(term.forms or ()))

    def _weights(self, page: IndexedPage, analyst: Analyst) -> Mapping[str, float]:
        called = self.other_names.get(page.location, ())
        weights = self.cache.get((page, called, sorted(analyst.known)), lambda: analyst.weigh(page, called))
        named = {self.language.key(name): WHOLE_NAME for name in (page.title, *called)}
        named |= {self.language.key(section.title): WHOLE_NAME / 2 for section in page.sections[1:] if page.kind == GLOSSARY}
        several = {key: weight for key, weight in named.items() if key not in weights}
        worth = WORTH[page.kind]
        return {stem: weight * worth for stem, weight in {**weights, **several}.items()}

    def _entries(self, rows: Mapping[str, str]) -> Mapping[str, object]:
        every = {**dict.fromkeys(self.thesaurus.synonyms, ""), **rows}
        return {key: self._entry(key, every[key]) for key in sorted(every)}

    def _entry(self, key: str, row: str) -> object:
        synonyms = "|".join(self.thesaurus.synonyms.get(key, ()))
        short = self.thesaurus.short_for.get(key)
        return [row, synonyms, short] if short else [row, synonyms] if synonyms else row

    def _settings(self, found: list[IndexedPage]) -> Mapping[str, object]:
        titles = [page.title for page in found if page.kind in ("method", "checklist", "guide", "topic")]
        terms = [term.term for term in self.site.handbook.terms]
        return {
            **self.language.for_worker,
            "help": self._help(),
            "most": SHOWN_PAGES,
            "labels": {one: self.site.words(f"search.kind.{one}") for one in LABELLED},
            "suggest": sorted(dict.fromkeys((*titles, *terms)))[:SUGGESTED],
        }

    def _help(self) -> list[tuple[str, str]]:
        """The titles and locations of pages to offer when nothing is found: the opening guide and the list of methods."""
        site = self.site
        guide = [(site.opening.title, site.addresses.url(site.uris["guide", site.opening.id]))] if site.opening else []
        return [*guide, (site.words("search.methods"), site.addresses.url(site.uris["page", "methods"]))]

    def _shown(self, page: IndexedPage) -> object:
        return [page.location, page.kind, [[section.anchor, section.title, section.text] for section in page.sections]]
