"""The text of a page as readers see it: its statements as plain text, and the terms that it explains."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from handreiking.catalogue import Catalogue
from handreiking.components.context import Context
from handreiking.search.documents import IndexedSection
from handreiking.site.page import Page
from handreiking.site.site import Site
from handreiking.text.inline import plain


@dataclass(frozen=True)
class PageReader:
    """Reads `page` of `site` from top to bottom."""

    site: Site
    page: Page

    @cached_property
    def context(self) -> Context:
        """The context of the page, with the terms met so far. Functions that prepare a component need it."""
        return self.site.context(self.page.uri, self.page.explain)

    @property
    def words(self) -> Catalogue:
        """The catalogue of the handbook's language."""
        return self.site.words

    def top(self, *texts: str | None) -> IndexedSection:
        """Return the first section of the page: its title, and `texts`."""
        return self.section("", self.page.title, *texts)

    def section(self, anchor: str, title: str, *texts: str | None) -> IndexedSection:
        """Return a section with `texts`, which are plain text; empty ones are skipped."""
        return IndexedSection(anchor, title, " ".join(" ".join(filter(None, texts)).split()))

    def say(self, *statements: str | None) -> str:
        """Return `statements`, inline Markdown, as plain text; the terms in them are noted as explained on the page."""
        for statement in filter(None, statements):
            self.context.read(statement)
        return self.bare(*statements)

    def bare(self, *statements: str | None) -> str:
        """Return `statements`, inline Markdown, as plain text, in a place where no term is explained."""
        return " ".join(plain(statement) for statement in statements if statement)

    def terms(self) -> Iterable[IndexedSection]:
        """Yield the section with the terms that the page explains, if there are any."""
        if terms := self.context.explained.values():
            said = [word for term in terms for word in (term.term, plain(term.definition))]
            yield self.section(self.words("anchor.terms"), self.words("method.terms"), *said)
