"""The pages that are written by hand: what their macros show, what the search keeps of them, and what they depend on."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage

from handreiking.calls.macros import macros
from handreiking.calls.shown import Shown
from handreiking.components.part import Heading
from handreiking.hosts.aligned import aligned
from handreiking.hosts.kept_by_hand import KeptByHand, Shows
from handreiking.hosts.mkdocs_contents import above_of, add_contents
from handreiking.hosts.mkdocs_places import place_of, put
from handreiking.search.documents import HandWritten
from handreiking.site.lookups import Answer, Lookup, noting
from handreiking.site.macros import Macros, Wrong
from handreiking.site.memory import PageMemory
from handreiking.site.site import Site
from handreiking.text.hyphenation.markup import entities

SEARCH_ATTRIBUTE = re.compile(r'\s?data-search-\w+="[^"]+"')
"""An attribute that only says how Material's search weighs an element: that takes it off."""

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
        self._asked_here: list[tuple[Shown, Shows]] = []
        self._ids: dict[str, tuple[str, ...]] = {}
        self._answers: dict[str, tuple[Answer, ...]] = {}
        self._calls: dict[str, list[Shows]] = {}
        self._uris: dict[str, str] = {}
        self._noting: dict[str, tuple[Site, Site]] = {}

    def register(self, config: MkDocsConfig, preview: bool) -> None:
        """Register the macros with mkdocs-macros, if it is there."""
        self.macros.failures.clear()
        self.macros.faults.clear()
        if "macros" in config.plugins:
            plugin: Any = config.plugins["macros"]
            plugin.register_macros({name: self._asking(name) for name in macros()})
            if plugin.config["on_undefined"] == "strict":
                plugin.env.undefined = self.macros.unknown()
            if preview:
                plugin.config["on_error_fail"] = False

    def _asking(self, name: str) -> Callable[..., str]:
        """Return the macro `name`. It leaves a place for what it shows: Markdown need not read what it would leave as it is."""

        def asking(*given: object, **named: object) -> str:
            try:
                asked = self.macros.ask(name, *given, **named)
            except Wrong as wrong:
                return str(wrong)
            if asked.way == "link":
                file = self.macros.file(asked)
                self._called(Shows(name, given, tuple(named.items()), 0, file))
                return file
            self._asked_here.append((asked, Shows(name, given, tuple(named.items()), 0, "")))
            return place_of(len(self._asked_here) - 1, asked)

        return asking

    def _called(self, call: Shows) -> None:
        self._calls.setdefault(self.here, []).append(call)

    def turn_to(self, uri: str) -> None:
        """Begin to read the page at `uri`."""
        self.here, self._asked_here = uri, []
        self._calls.pop(uri, None)
        self.macros.forget()

    def fill(self, page: MkDocsPage) -> None:
        """Show what the macros were asked on `page` in the places that they left, and list it in its contents."""
        html, asked = page.content or "", self._asked_here
        if not asked:
            return
        own, headed, self._asked_here, self._ids[self.here] = html, False, [], tuple(ID.findall(html))
        self.macros.begin(self._ids[self.here])
        listed: list[tuple[str, Sequence[Heading]]] = []
        for number, (shown, call) in enumerate(asked):
            place = place_of(number, shown)
            above, under = above_of(own, place)
            title = "" if above or headed else self.macros.title(shown)
            if title and "title" not in page.meta:
                page.title = entities(title)
            above, headed = above or int(headed), headed or bool(title)
            block, headings = self.macros.show(shown, above)
            listed.append((under, headings))
            self._called(replace(call, above=above, showed=block))
            html = put(html, place, block)
        end, headings = self.macros.end()
        page.content = f"{html}\n{end}" if end else html
        page.present_anchor_ids = (page.present_anchor_ids or set()) | set(ID.findall(page.content))
        add_contents(page, [*listed, (above_of(own)[1], headings)])

    def only(self, files: Files) -> None:
        """Forget the pages that are not among `files`."""
        self.found = {file.url: self.found[file.url] for file in files if file.url in self.found}

    def read(self, page: MkDocsPage, memory: PageMemory) -> None:
        """Keep `page` for the search, and what its macros looked up; then it is as it is published."""
        self.here, html = page.file.src_uri, aligned(page.content or "")
        html = SEARCH_ATTRIBUTE.sub("", html) if "data-search-" in html else html
        self._uris[page.file.url] = self.here
        self.found[page.file.url] = HandWritten(str(page.title), html, dict(page.meta))
        self._answers[self.here] = memory.answers(self._asked.get(self.here, {}))
        page.content = memory.of_text("published", html, memory.site.published)

    def kept(self) -> tuple[KeptByHand, ...]:
        """Return what the next build needs of each page that was read, in their order."""
        return tuple(
            KeptByHand(uri, url, self.found[url], self._answers[uri], tuple(self._calls.get(uri, ())), self._ids.get(uri, ()))
            for url, uri in self._uris.items()
            if url in self.found
        )

    def components(self, page: MkDocsPage) -> frozenset[str]:
        """Return the names of the components that the calls on `page` show."""
        self.here = page.file.src_uri
        return self.macros.components()

    def outdated(self, memory: PageMemory) -> list[str]:
        """Return the uris of the pages on which a macro looked up what is something else in `memory`."""
        return [uri for uri, found in self._answers.items() if not memory.still(found)]

    def _noted(self) -> Site:
        """The site, with every lookup of the page that is being read noted."""
        site, (before, noted) = self._site(), self._noting.get(self.here, (None, None))
        if noted is None or before is not site:
            asked = self._asked[self.here] = {}
            noted = noting(site, lambda *lookup: asked.setdefault(lookup))
            self._noting[self.here] = site, noted
        return noted
