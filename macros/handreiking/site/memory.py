"""What was made of a page before is used again, as long as nothing that it was made of has changed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from markupsafe import Markup

from handreiking.components import remember
from handreiking.components.part import Heading
from handreiking.site.cited import take_up_cited
from handreiking.site.ledger import Ledger
from handreiking.site.long_words import keep_long_words, take_up_words
from handreiking.site.lookups import Answer, Facts, Lookup, noting
from handreiking.site.page import Page
from handreiking.site.site import RenderedPage, Site
from handreiking.site.trail import Trail
from handreiking.store import Json, Store, packed, unpacked

AT_HAND, FEW = 800, 8
"""The most pages that are at hand, some 50 MB. Of a larger handbook each is taken from the store twice, so a few are enough."""


@dataclass(frozen=True)
class PageMemory:
    """Keeps in `store` what is made of the pages of `site`. `program` changes when the program that makes it does.

    A thing is kept by what is known before it is made: the page with its params, and what all pages share. With it are kept the
    lookups that were made on the way, with their answers: it is used again only if each still has the same answer. A process
    that makes several sites, one after the other, has `trails`, by kind and uri; any other notes them in its `ledger`.
    """

    site: Site
    store: Store
    program: str
    trails: dict[tuple[str, str], Trail] | None = None
    ledger: Ledger = field(default_factory=Ledger)

    def after(self, site: Site) -> "PageMemory":
        """Return the memory of what is now `site`, in the same process."""
        return PageMemory(site, self.store, self.program, self.trails)

    def begin(self) -> None:
        """Take up what earlier runs knew besides pages: templates, long words with soft hyphens, and what each file cites."""
        remember(self.store)
        if self.trails is None:
            take_up_cited(self.site.handbook, self.facts.digests, self.store, self.program)
        take_up_words(self.site, self.store, self.program)

    def end(self) -> None:
        """Keep everything for later runs."""
        keep_long_words(self.site, self.store, self.program)
        self.store.keep()

    def holds(self, kind: str, page: Page) -> bool:
        """Whether this process made a value of `kind` for `page`, and would make the same now."""
        trail = (self.trails or {}).get((kind, page.uri))
        if trail is None or trail.page != page or trail.shared != self.shared or not self.still(trail.found):
            return False
        self.store.touch([trail.key])
        return True

    def still(self, found: Iterable[Answer]) -> bool:
        """Whether each lookup that was `found` has the same answer now."""
        return all(self.facts(lookup) == answer for lookup, answer in found)

    def recall(self, kind: str, page: Page, make: Callable[[Site], Json]) -> Json:
        """Return what `make` returns for `page`, a value of `kind`: from the store if it is there and still holds.

        `make` gets the site, and must ask it whatever it wants to know that is not in the params of the page.
        """
        key = self.key(kind, page)
        found, made = self.kept(key) or ((), None)
        if not found or not self.still(found):
            asked: dict[Lookup, None] = {}
            made = make(noting(self.site, lambda *lookup: asked.setdefault(lookup)))
            found = self.answers(asked)
            self.store.put(key, packed([found, made]))
        if self.trails is not None:
            self.trails[kind, page.uri] = Trail(key, page, self.shared, found)
        else:
            self.ledger.note(kind, page.uri, key, (lookup for lookup, _ in found))
        return made

    def key(self, kind: str, page: Page) -> bytes:
        """Return the key of what is made of `page`, a value of `kind`: all that is known before it is made."""
        return Store.key(kind, self.program, self.shared, self._own(page))

    def of_text(self, kind: str, text: str, make: Callable[[str], Json]) -> Json:
        """Return what `make` returns for `text`: it depends on nothing but that, the language and the terms of the glossary."""
        key = Store.key(kind, self.program, self.shared, text)
        if kept := self.store.get(key):
            return unpacked(kept)
        made = make(text)
        self.store.put(key, packed(made))
        return made

    def answers(self, asked: Iterable[Lookup]) -> tuple[Answer, ...]:
        """Return what was `asked`, with the answers, and the language, so that there is always one."""
        return tuple((lookup, self.facts(lookup)) for lookup in (("language",), *asked))

    def kept(self, key: bytes) -> tuple[tuple[Answer, ...], Json] | None:
        """Return what is kept of `key`: the lookups with their answers, and what was made."""
        if not (kept := self.store.get(key)):
            return None
        found, made = unpacked(kept)
        return tuple((tuple(lookup), answer) for lookup, answer in found), made

    def write(self, page: Page) -> RenderedPage:
        """Return `page` as HTML, with soft hyphens in its long words. The last ones are at hand."""
        if page.uri not in self._last:
            if len(self._last) >= (AT_HAND if len(self.site.pages) <= AT_HAND else FEW):
                del self._last[next(iter(self._last))]
            html, headings, components = self.recall("page", page, lambda site: _written(site, page))
            listed = tuple(Heading(*heading) for heading in headings)
            self._last[page.uri] = RenderedPage(Markup(html), listed, frozenset(components))
        return self._last[page.uri]

    @cached_property
    def _last(self) -> dict[str, RenderedPage]:
        return {}

    @cached_property
    def facts(self) -> Facts:
        """What lookups find now."""
        return Facts(self.site)

    @cached_property
    def shared(self) -> str:
        """What every page is made of: the forms of addresses, the templates of the team, and the words that are terms."""
        site, terms = self.site, [(term.id, term.term, term.forms) for term in self.site.handbook.terms]
        look = site.handbook.look.of_pages
        return repr((site.words.digest, look, site.addresses, site.download, site.paper_packed, site.publisher, terms))

    def _own(self, page: Page) -> str:
        """What is known of `page` before it is made."""
        if self._owns.get(page.uri, (None,))[0] is not page:
            own = self.facts.digests.of((page, self.site.downloads.get((page.kind, page.id), ())))
            self._owns[page.uri] = page, own
        return self._owns[page.uri][1]

    @cached_property
    def _owns(self) -> dict[str, tuple[Page, str]]:
        return {}


def _written(site: Site, page: Page) -> Json:
    written = site.write(page)
    headings = [(one.level, one.anchor, one.title, one.listed) for one in written.headings]
    return [site.published(str(written.html)), headings, sorted(written.components)]
