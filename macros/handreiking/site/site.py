"""A handbook as a site: its pages, the links between them, and each page as HTML."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from markupsafe import Markup

from handreiking.catalogue import Catalogue
from handreiking.components import render
from handreiking.components.broken.params import BROKEN
from handreiking.components.context import Context
from handreiking.components.downloads.download import Download
from handreiking.components.part import Heading
from handreiking.components.terms.finder import term_finder
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from handreiking.model.own_words import own_words
from handreiking.model.publisher import Publisher
from handreiking.site.address import Addresses
from handreiking.site.page import Page
from handreiking.site.pages import manual_folder, uris
from handreiking.text.hyphenation.markup import hyphenate_markup
from handreiking.text.terms import TermFinder

FOR_SEARCH = re.compile(r' data-search-exclude(?:="")?(?=[^<>]*>)')
"""What tells a search to leave out an element, inside a tag."""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as HTML, with its headings and the names of the components in it."""

    html: Markup
    headings: tuple[Heading, ...]
    components: frozenset[str]


@dataclass(frozen=True)
class Site:
    """The `pages` of `handbook`, and what is needed to render them. `opening` is the guide that home opens with.

    `download` is the name of the zip with the whole site, empty for none; `downloads` are the files for printing that each
    page (kind, id) offers. `publisher` is who offers the site. With `paper_packed` the zip has the files for printing too.
    """

    handbook: Handbook
    pages: tuple[Page, ...]
    addresses: Addresses
    opening: Guide | None = None
    download: str = ""
    downloads: Mapping[tuple[str, str], tuple[Download, ...]] = field(default_factory=dict)
    publisher: Publisher = field(default_factory=Publisher)
    paper_packed: bool = True

    @cached_property
    def words(self) -> Catalogue:
        """What readers of the handbook see."""
        return own_words(self.handbook)

    @cached_property
    def uris(self) -> dict[tuple[str, str], str]:
        """The uri of each page by its kind and id."""
        return uris(self.pages)

    @cached_property
    def page_of(self) -> Mapping[tuple[str, str], Page]:
        """Each page by its kind and id."""
        return {(page.kind, page.id): page for page in self.pages}

    def in_manual(self, path: str) -> bool:
        """Whether the page with the uri or address `path` is part of the manual for maintainers, and not meant for readers."""
        return path.startswith(manual_folder(self.words))

    def to(self, here: str, kind: str, target: str, anchor: str = "") -> str:
        """Return the link from the page with uri `here` to a page. Raises `KeyError` for a page that does not exist."""
        return self.addresses.link(here, self.uris[kind, target], anchor)

    def file(self, here: str, path: str) -> str:
        """Return the link from the page with uri `here` to the file at `path` below the site's root."""
        return self.addresses.file(here, path)

    def context(self, uri: str, explain: bool = False) -> Context:
        """Return a new context for the page with `uri`; with `explain` the first use of a term links to its explanation."""
        return Context(self.handbook, self.words, self, self.finder, uri, explain, templates=self.handbook.look.templates)

    def write(self, page: Page) -> RenderedPage:
        """Return `page` as HTML. The one that says what to mend is ours: it may be about a template of the team."""
        context = self.context(page.uri, page.explain)
        if page.component == BROKEN:
            context.templates = {}
        offered = self.downloads.get((page.kind, page.id), ())
        context.downloads = tuple(one for one in offered if not one.part)
        context.part_downloads = tuple(one for one in offered if one.part)
        html = render(page.component, context, **page.params)
        return RenderedPage(html, tuple(context.headings), frozenset(context.components))

    def published(self, html: str) -> str:
        """Return `html`, that of a page of this site, as it is published.

        It has soft hyphens in its long words, and nothing that tells a search of the markup what to leave out: what the search
        finds on such a page is from the same data, and no browser asks for it.
        """
        return self.hyphenated(FOR_SEARCH.sub("", html))

    def hyphenated(self, html: str) -> str:
        """Return `html` with soft hyphens in its long words."""
        return hyphenate_markup(html, self.words.language, self.vocabulary)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the glossary's terms, in lower case: parts of compounds that no dictionary has.

        Those of other texts are not: a word in one of them would change the hyphens on the pages of all files.
        """
        named = (word for term in self.handbook.terms for word in (term.term, *(term.forms or ())))
        return frozenset(word.lower() for text in named for word in re.findall(r"[^\W\d_]{4,}", text))

    @cached_property
    def finder(self) -> TermFinder:
        """Finds the terms of the glossary in a text."""
        return term_finder(self.handbook.terms)
