"""What can be searched: the handbook for its readers, and apart from it the manual for those who edit it.

Someone who looks for help must not find how a text is written, and someone who writes has other words for what she looks for.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from handreiking.search.kinds import WORTH
from handreiking.search.language import SearchLanguage
from handreiking.search.names import Thesaurus, thesaurus
from handreiking.site.site import Site

READERS, MANUAL = "search/", "search/manual/"
"""The folder of each index, below the root of the site."""

SUGGESTED = 300
"""The greatest number of names that a query without results is compared with."""


class Listed(Protocol):
    """A page as far as a scope looks at it."""

    @property
    def location(self) -> str:
        """Its place below the root of the site."""

    @property
    def kind(self) -> str:
        """Its kind, from ``kinds.py``."""

    @property
    def title(self) -> str:
        """Its title."""


P = TypeVar("P", bound=Listed)
P_co = TypeVar("P_co", bound=Listed, covariant=True)


@dataclass(frozen=True, slots=True)
class Scope(Generic[P_co]):
    """What one search searches: the `pages` whose index is in `folder`.

    `terms` are words that readers know and no title has; `suggest` are the names to propose when nothing is found, `help` the
    titles and locations of pages to offer then. `about` says what is searched, where that is not the handbook.
    """

    folder: str
    pages: Sequence[P_co]
    suggest: Sequence[str]
    help: Sequence[tuple[str, str]]
    thesaurus: Thesaurus = field(default_factory=Thesaurus)
    terms: Sequence[str] = ()
    about: str = ""


def scopes(site: Site, pages: Iterable[P], language: SearchLanguage) -> Iterator[Scope[P]]:
    """Yield what readers search in the `pages` of `site`, and then the manual.

    Pages are in the order of their worth: of those that match equally well the first one is shown first.
    """
    every = sorted(pages, key=lambda page: -WORTH[page.kind])
    for_readers = [page for page in every if not site.in_manual(page.location)]
    titles = [page.title for page in for_readers if page.kind in ("method", "checklist", "guide", "topic")]
    terms = [term.term for term in site.handbook.terms]
    suggest = sorted(dict.fromkeys((*titles, *terms)))[:SUGGESTED]
    forms = [name for term in site.handbook.terms for name in (term.term, *(term.forms or ()))]
    yield Scope(READERS, for_readers, suggest, list(_help(site)), thesaurus(site.handbook, language), forms)
    manual = [page for page in every if site.in_manual(page.location)]
    suggest = sorted({page.title for page in manual})[:SUGGESTED]
    yield Scope(MANUAL, manual, suggest, list(_links(site, "fields", "rules", "home")), about=site.words("manual.about"))


def _help(site: Site) -> Iterator[tuple[str, str]]:
    """Yield the opening guide, and the list of methods, or of everything if there are none."""
    if site.opening:
        yield site.opening.title, site.addresses.url(site.uris["guide", site.opening.id])
    if site.handbook.methods:
        yield site.words("search.methods"), site.addresses.url(site.uris["page", "methods"])
    else:
        yield from _links(site, "everything")


def _links(site: Site, *ids: str) -> Iterator[tuple[str, str]]:
    """Yield the pages with these ids."""
    for id in ids:
        yield site.words(f"page.{id}.title"), site.addresses.url(site.uris["page", id])
