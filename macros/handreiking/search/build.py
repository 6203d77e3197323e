"""The index of a built site, in the place of the one that Material's search plugin wrote."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from handreiking.assets.scripts import LIGHTER
from handreiking.search.analysis import Analyst
from handreiking.search.cache import Cache
from handreiking.search.documents import IndexedPage, IndexedSection, pages
from handreiking.search.kinds import EDITING, GLOSSARY, LABELLED, OVERVIEW, WORTH, kind
from handreiking.search.language import words
from handreiking.search.languages import LANGUAGES, UNKNOWN
from handreiking.search.names import names, page_names
from handreiking.search.packing import INDEX, pack
from handreiking.search.postings import postings
from handreiking.site.site import Site
from handreiking.text.inline import plain

THEIR_WORKER, THEIR_LANGUAGES = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js"), "assets/javascripts/lunr/"
"""Material's search, which ours takes the place of, and what only that needed."""

WORKER = ("words", "index", "understand", "rank", "show", "answer")
MOST = 30
"""So many pages are shown at most."""

SUGGESTED = 300
"""A query that finds nothing is compared with so many names at most."""

WHOLE_NAME = 14.0
"""What a page weighs for one who types a whole name of it."""


def replacing(uris: Iterable[str]) -> Mapping[str, bytes | None]:
    """Return what takes the place of Material's search among the files with `uris`: nothing, for what only that needed."""
    found = {uri: worker() for uri in uris if THEIR_WORKER.fullmatch(uri)}
    return {**found, **dict.fromkeys((uri for uri in uris if uri.startswith(THEIR_LANGUAGES)), None)}


def worker() -> bytes:
    """Return the script that searches."""
    folder = files("handreiking") / "search" / "worker"
    parts = "".join((folder / f"{part}.js").read_text("utf-8") for part in WORKER)
    return LIGHTER.sub("", f'"use strict";\n(() => {{\n{parts}}})();\n').encode()


class IndexBuilder:
    """Makes the index of `site`. `others` are other names of pages by location, beside those that the handbook has."""

    def __init__(self, site: Site, others: Mapping[str, Sequence[str]], cache: Cache) -> None:
        self.site, self.cache = site, cache
        self.language = LANGUAGES.get(site.handbook.language, UNKNOWN)
        self.names = names(site.handbook, self.language)
        url = site.addresses.url
        self.kinds = {url(page.uri): kind(page.kind, page.id) for page in site.pages}
        self.kinds[url(f"{site.words('address.paper')}.md")] = OVERVIEW
        self.called = {url(site.uris[key]): own for key, own in page_names(site.handbook) if key in site.uris}
        for id in (page.id for page in site.pages if page.kind == "page"):
            if f"search.names.{id}" in site.words:
                self.called[url(site.uris["page", id])] = tuple(site.words(f"search.names.{id}").split(" | "))
        self.called |= {location: tuple(own) for location, own in others.items() if own}

    def write(self, folder: Path) -> None:
        """Put the index of the site in `folder` in the place of Material's."""
        docs = json.loads((folder / INDEX).read_text("utf-8"))["docs"]
        found = [self._whole(page) for page in pages(docs, self.kinds)]
        known = frozenset(word for text in self._titles(found) for word in words(text.lower()) if len(word) > 3)
        analyst = Analyst(self.language, known)
        weights = [self._weights(page, analyst) for page in found]
        entries = self._entries(postings(weights))
        self.cache.keep()
        pack(folder, self._settings(found), entries, [self._shown(page) for page in found])

    def _titles(self, found: list[IndexedPage]) -> Iterator[str]:
        for page in found:
            yield page.title
            yield from self.called.get(page.location, ())
        for term in self.site.handbook.terms:
            yield from (term.term, *(term.forms or ()))

    def _whole(self, page: IndexedPage) -> IndexedPage:
        """Return `page` with what Material's plugin does not see: a place of its own for each term, and the pages for editors."""
        if page.kind == GLOSSARY:
            terms = (IndexedSection(f"begrip-{term.id}", term.term, plain(term.definition)) for term in self.site.handbook.terms)
            return replace(page, sections=(replace(page.sections[0], text=""), *terms))
        editing = self.site.addresses.url(self.site.uris["page", "rules"]).partition("/")[0]
        return replace(page, kind=EDITING) if page.location.startswith(f"{editing}/") else page

    def _weights(self, page: IndexedPage, analyst: Analyst) -> Mapping[str, float]:
        called = self.called.get(page.location, ())
        weights = self.cache.get((page, called, sorted(analyst.known)), lambda: analyst.weigh(page, called))
        named = {self.language.key(name): WHOLE_NAME for name in (page.title, *called)}
        named |= {self.language.key(section.title): WHOLE_NAME / 2 for section in page.sections[1:] if page.kind == GLOSSARY}
        several = {key: weight for key, weight in named.items() if key not in weights}
        worth = WORTH[page.kind]
        return {stem: weight * worth for stem, weight in {**weights, **several}.items()}

    def _entries(self, rows: Mapping[str, str]) -> Mapping[str, object]:
        every = {**dict.fromkeys(self.names.synonyms, ""), **rows}
        return {key: self._entry(key, every[key]) for key in sorted(every)}

    def _entry(self, key: str, row: str) -> object:
        synonyms = "|".join(self.names.synonyms.get(key, ()))
        short = self.names.short_for.get(key)
        return [row, synonyms, short] if short else [row, synonyms] if synonyms else row

    def _settings(self, found: list[IndexedPage]) -> Mapping[str, object]:
        titles = [page.title for page in found if page.kind in ("method", "checklist", "guide")]
        terms = [term.term for term in self.site.handbook.terms]
        return {
            "stop": sorted(self.language.stop),
            "endings": self.language.endings,
            "irregular": self.language.irregular,
            "irregular_pattern": self.language.irregular and self.language.irregular_pattern,
            "help": self._help(),
            "most": MOST,
            "labels": {one: self.site.words(f"search.kind.{one}") for one in LABELLED},
            "suggest": sorted(dict.fromkeys((*titles, *terms)))[:SUGGESTED],
        }

    def _help(self) -> list[tuple[str, str]]:
        """Return titles and locations of the pages that help on when nothing was found: the guide and all methods."""
        site = self.site
        guide = [(site.opening.title, site.addresses.url(site.uris["guide", site.opening.id]))] if site.opening else []
        return [*guide, (site.words("search.methods"), site.addresses.url(site.uris["page", "methods"]))]

    def _shown(self, page: IndexedPage) -> object:
        return [page.location, page.kind, [[section.anchor, section.title, section.text] for section in page.sections]]
