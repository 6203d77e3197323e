"""What was made of a page before is used again, as long as nothing that it was made of has changed."""

import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from markupsafe import Markup

from handreiking.components.context import Heading
from handreiking.site.lookups import Facts, Lookup, noting
from handreiking.site.pages import Page
from handreiking.site.site import RenderedPage, Site
from handreiking.store import Store
from handreiking.text.hyphenation.markup import hyphenate_markup

Json = Any
"""What JSON can say."""


@dataclass(frozen=True)
class PageMemory:
    """Keeps in `store` what is made of the pages of `site`. `program` changes when the program that makes it does.

    A thing is kept by what is known before it is made: the page with its params, and what all pages share. With it are kept the
    lookups that were made on the way, with their answers: it is used again only if each still has the same answer.
    """

    site: Site
    store: Store
    program: str

    def recall(self, kind: str, page: Page, make: Callable[[Site], Json]) -> Json:
        """Return what `make` returns for `page`, a value of `kind`: from the store if it is there and still holds.

        `make` gets the site, and must ask it whatever it wants to know that is not in the params of the page.
        """
        key = Store.key(kind, self.program, self._shared, self._own(page))
        if (kept := self.store.get(key)) and (made := self._still(kept)):
            return made[0]
        asked: dict[Lookup, None] = {}
        made = [make(noting(self.site, lambda *lookup: asked.setdefault(lookup)))]
        found = [[*lookup, self.facts(lookup)] for lookup in asked]
        self.store.put(key, _packed([found, made]))
        return made[0]

    def _still(self, kept: bytes) -> list[Json] | None:
        """What was kept, in a list, or None if a lookup would find something else now."""
        found, made = json.loads(zlib.decompress(kept))
        return made if all(self.facts(tuple(lookup)) == answer for *lookup, answer in found) else None

    def write(self, page: Page) -> RenderedPage:
        """Return `page` as HTML, with soft hyphens in its long words."""
        html, headings, components = self.recall("page", page, lambda site: _written(site, page))
        return RenderedPage(Markup(html), tuple(Heading(*heading) for heading in headings), frozenset(components))

    @cached_property
    def facts(self) -> Facts:
        """What lookups find now."""
        return Facts(self.site)

    @cached_property
    def _shared(self) -> str:
        """What every page is made of: the forms of addresses, and the words that are recognised as terms of the glossary."""
        site = self.site
        terms = [(term.id, term.term, term.forms) for term in site.handbook.terms]
        return repr((site.handbook.language, site.addresses, site.download, site.accessibility, terms))

    def _own(self, page: Page) -> str:
        """What is known of `page` before it is made."""
        offered = self.site.downloads.get((page.kind, page.id), ())
        return self.facts.digests.of((page, offered))


def _written(site: Site, page: Page) -> Json:
    written = site.write(page)
    html = hyphenate_markup(str(written.html), site.words.language, site.vocabulary)
    headings = [(one.level, one.anchor, one.title, one.listed) for one in written.headings]
    return [html, headings, sorted(written.components)]


def _packed(value: Json) -> bytes:
    return zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), 1)
