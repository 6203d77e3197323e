"""The pages that are written by hand: what their macros show, what the search keeps of them, and what they depend on."""

import re
from collections.abc import Callable
from functools import wraps
from html import escape
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage

from handreiking.hosts.kept_by_hand import Call, KeptByHand
from handreiking.search.documents import HandWritten
from handreiking.site.lookups import Answer, Lookup, noting
from handreiking.site.macros import BLOCK, Macro, Macros
from handreiking.site.memory import PageMemory
from handreiking.site.site import Site

SEARCH_ATTRIBUTE = re.compile(r'\s?data-search-\w+="[^"]+"')
"""An attribute that only says how Material's search weighs an element: that takes it off."""

PLACE = '<div class="hr-place" data-hr-place="{}"></div>'
ID = re.compile(r' id="([^"]+)"')


class WrittenByHand:
    """The hand-written pages of the site that `site` returns.

    `here` is the uri of the page that is being read, and `found` has what the search reads of each, by location.
    """

    def __init__(self, site: Callable[[], Site]) -> None:
        self._site = site
        self.here = "index.md"
        self.found: dict[str, HandWritten] = {}
        self.macros = Macros(self._noted, lambda: self.here)
        self._asked: dict[str, dict[Lookup, None]] = {}
        self._blocks: list[str] = []
        self._answers: dict[str, tuple[Answer, ...]] = {}
        self._calls: dict[str, list[Call]] = {}
        self._uris: dict[str, str] = {}
        self._noting: dict[str, tuple[Site, Site]] = {}

    def register(self, config: MkDocsConfig, preview: bool) -> None:
        """Register the macros with mkdocs-macros, if it is there."""
        self.macros.failures.clear()
        if "macros" in config.plugins:
            macros: Any = config.plugins["macros"]
            macros.register_macros({name: self._apart(macro) for name, macro in self.macros.all().items()})
            if macros.config["on_undefined"] == "strict":
                macros.env.undefined = self.macros.unknown()
            if preview:
                macros.config["on_error_fail"] = False

    def _apart(self, macro: Macro) -> Macro:
        """Return `macro` with a place for each block that it shows: Markdown need not read what it would leave as it is."""

        @wraps(macro)
        def apart(*args: str) -> str:
            shown = macro(*args)
            self._calls.setdefault(self.here, []).append((macro.__name__, args, shown))
            if not shown.startswith(BLOCK):
                return shown
            self._blocks.append(shown)
            return PLACE.format(len(self._blocks) - 1)

        return apart

    def turn_to(self, uri: str) -> None:
        """Begin to read the page at `uri`."""
        self.here = uri
        self._calls.pop(uri, None)

    def fill(self, page: MkDocsPage) -> None:
        """Put the blocks of the macros in their places on `page`."""
        blocks, self._blocks = self._blocks, []
        for number, block in enumerate(blocks):
            place, html = PLACE.format(number), page.content or ""
            # A call between backticks shows the HTML itself.
            page.content = html.replace(place, block).replace(escape(place, quote=False), escape(block, quote=False))
            page.present_anchor_ids = (page.present_anchor_ids or set()) | set(ID.findall(block))

    def only(self, files: Files) -> None:
        """Forget the pages that are not among `files`."""
        self.found = {file.url: self.found[file.url] for file in files if file.url in self.found}

    def read(self, page: MkDocsPage, memory: PageMemory) -> None:
        """Keep `page` for the search, and what its macros looked up, then add soft hyphens to its long words."""
        self.here, html = page.file.src_uri, page.content or ""
        html = SEARCH_ATTRIBUTE.sub("", html) if "data-search-" in html else html
        self._uris[page.file.url] = self.here
        self.found[page.file.url] = HandWritten(str(page.title), html, dict(page.meta))
        self._answers[self.here] = memory.answers(self._asked.get(self.here, {}))
        page.content = memory.of_text("hyphens", html, memory.site.hyphenated)

    def kept(self) -> tuple[KeptByHand, ...]:
        """Return what the next build needs of each page that was read, in their order."""
        return tuple(
            KeptByHand(uri, url, self.found[url], self._answers[uri], tuple(self._calls.get(uri, ())))
            for url, uri in self._uris.items()
            if url in self.found
        )

    def components(self, page: MkDocsPage) -> frozenset[str]:
        """Return the names of the components that the calls on `page` show."""
        self.here = page.file.src_uri
        return frozenset(self.macros.context().components)

    def outdated(self, memory: PageMemory) -> list[str]:
        """Return the uris of the pages on which a macro looked up what is something else in the site of `memory`."""
        return [uri for uri, found in self._answers.items() if not memory.still(found)]

    def _noted(self) -> Site:
        """The site, with every lookup of the page that is being read noted."""
        site, (before, noted) = self._site(), self._noting.get(self.here, (None, None))
        if noted is None or before is not site:
            asked = self._asked[self.here] = {}
            noted = noting(site, lambda *lookup: asked.setdefault(lookup))
            self._noting[self.here] = site, noted
        return noted
