"""The text of a page as readers see it: its statements as plain text, and the terms that it explains."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from handreiking.catalogue import Catalogue
from handreiking.components.context import Context
from handreiking.components.reading.link import reading_link
from handreiking.model.listed import Listed, Reading, texts_of
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

    def say(self, *listed: Listed | None) -> str:
        """Return what is `listed`, as plain text; the terms in it are noted as explained on the page."""
        for text in texts_of(filter(None, listed)):
            self.context.read(text)
        return self.bare(*listed)

    def bare(self, *listed: Listed | None) -> str:
        """Return what is `listed`, as plain text, in a place where no term is explained."""
        return " ".join(said for one in listed if one for said in _said(one))

    def terms(self) -> Iterable[IndexedSection]:
        """Yield the section with the terms that the page explains, if there are any."""
        if terms := self.context.explained.values():
            said = [word for term in terms for word in (term.term, plain(term.definition))]
            yield self.section(self.words("anchor.terms"), self.words("method.terms"), *said)


def _said(one: Listed) -> Iterator[str]:
    """Yield `one` as it is read: where something elsewhere is, and its title, come first."""
    if isinstance(one, Reading):
        yield f"{reading_link(one).site} {one.title}"
    yield from map(plain, texts_of((one,)))
