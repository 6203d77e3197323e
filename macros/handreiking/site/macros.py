"""The macros that a hand-written page can call. Most return a block of HTML, in the words of the catalogue.

A page calls a macro with mkdocs-macros, at the start of a line: ``{{ checklist("eerste-huisbezoek") }}``. A call with an id that
does not exist is reported and stops the build.
"""

from collections.abc import Callable, Mapping
from functools import wraps
from posixpath import dirname, relpath
from typing import TypeVar

from jinja2 import Undefined
from markupsafe import Markup

from handreiking.components import render
from handreiking.components.accessibility.params import PARTS
from handreiking.components.context import Context
from handreiking.site.finding import find, method_with
from handreiking.site.names import MACROS
from handreiking.site.part_links import part_links
from handreiking.site.site import Site
from handreiking.site.undefined import UnknownId, undefined

BLOCK = '<div class="hr-block">'
"""How the HTML of a macro that shows a block begins."""

Macro = Callable[..., str]
K = TypeVar("K")
V = TypeVar("V")


class Macros:
    """The macros of `site`. `here` returns the uri of the current page; all its calls share one numbering of sources."""

    def __init__(self, site: Callable[[], Site], here: Callable[[], str]) -> None:
        self._site, self._here = site, here
        self._contexts: dict[str, Context] = {}
        self.failures: list[str] = []

    def all(self) -> Mapping[str, Macro]:
        """Return the macros by name. A macro never raises for a wrong id: it notes a failure, and shows it on the page."""
        return {name: self._reporting(getattr(self, name)) for name in MACROS}

    def context(self, uri: str = "") -> Context:
        """Return what all calls of this build on the page at `uri`, empty for the current one, share."""
        uri, site = uri or self._here(), self._site()
        if uri not in self._contexts or self._contexts[uri].handbook is not site.handbook:
            self._contexts[uri] = site.context(uri)
        return self._contexts[uri]

    def _reporting(self, macro: Macro) -> Macro:
        @wraps(macro)
        def reporting(*args: str) -> str:
            try:
                return macro(*args)
            except UnknownId as error:
                return self._failed(f"{macro.__name__}: {error}")

        return reporting

    def unknown(self) -> type[Undefined]:
        """Return the class of undefined names: using one notes a failure, and never raises."""
        return undefined(
            lambda name: self._failed(self._site().words("macro.unknown-name", name=name, options=", ".join(MACROS)))
        )

    def _failed(self, text: str) -> str:
        failure = f"{self._here()}: {text}"
        if failure not in self.failures:
            self.failures.append(failure)
        return str(Markup('<p class="hr-notice">{}</p>').format(text))

    def checklist(self, id: str) -> str:
        """A checklist with its check boxes: ``{{ checklist("eerste-huisbezoek") }}``."""
        part, checklist = self._found(self._site().handbook.checklist_by_id, id)
        return self._render("checklist", checklist=checklist, method=part.entry, level=3)

    def guide(self, id: str) -> str:
        """A decision guide, all questions in a row: ``{{ guide("welke-aanpak") }}``."""
        _, guide = self._found(self._site().handbook.guide_by_id, id)
        return self._render("guide", guide=guide, level=3)

    def facts(self, method: str) -> str:
        """The facts of a method at a glance: ``{{ facts("short-intensive-support") }}``."""
        return self._render("facts", facts=method_with(self._site(), "key_facts", method).key_facts)

    def timeline(self, method: str) -> str:
        """The phases of a method: ``{{ timeline("short-intensive-support") }}``."""
        found = method_with(self._site(), "phases", method)
        return self._render("timeline", phases=found.phases, roles=found.roles)

    def figure(self, method: str) -> str:
        """The figure of a method: ``{{ figure("hydra-triangle") }}``."""
        found = method_with(self._site(), "figure", method)
        return self._render("figure", method=found, figure=found.figure)

    def cards(self) -> str:
        """All methods as cards: ``{{ cards() }}``."""
        return self._render("cards", methods=[part.entry for part in self._site().handbook.methods])

    def link(self, kind: str, id: str) -> str:
        """The file of a method, checklist, guide, topic or page: ``[Vergelijk]({{ link("page", "compare") }})``."""
        return relpath(self._found(self._site().uris, (kind, id)), dirname(self._here()) or ".")

    def mark(self, source: str = "") -> str:
        """The mark of a source, or without one that of the editors: ``{{ mark("kia-delft-2017") }}``."""
        if source:
            self._found(self._site().handbook.source_by_id, source)
        return str(self.context().mark((source,)) if source else self.context().editors_mark)

    def sources(self) -> str:
        """The sources that the calls above it cite: ``{{ sources() }}``."""
        return self._render("sources", sources=self.context().sources)

    def paper(self) -> str:
        """All that can be printed, in a table: ``{{ paper() }}``. Of many methods each page offers its own files."""
        return self._render("paper", downloads=self._site().downloads, parts=part_links(self._site(), "methods"))

    def selection(self) -> str:
        """Checklists to choose and print from the browser: ``{{ selection() }}``."""
        return self._render("selection", parts=part_links(self._site(), "checklists"))

    def exercises(self) -> str:
        """All exercises for a group: ``{{ exercises() }}``."""
        return self._render("exercise_index", parts=part_links(self._site(), "exercises"))

    def offline(self) -> str:
        """Whether the handbook is ready for use without internet, and the way to its zip: ``{{ offline() }}``."""
        site = self._site()
        download = self.context().file(site.download) if site.download else ""
        return self._render("offline", download=download, paper=site.paper_packed)

    def remove(self) -> str:
        """The button that removes the handbook and everything that it stores from the device: ``{{ remove() }}``."""
        return self._render("remove")

    def accessibility(self, part: str) -> str:
        """A part of the statement, ``scope``, ``status``, ``contact`` or ``signature``: ``{{ accessibility("contact") }}``."""
        publisher = self._site().publisher
        if not publisher.statement:
            raise UnknownId(self._site().words("macro.no-accessibility"))
        found = self._found({one: one for one in PARTS}, part)
        return self._render("accessibility", part=found, statement=publisher.statement, publisher=publisher)

    def _render(self, component: str, **params: object) -> str:
        return str(Markup(f"{BLOCK}{{}}</div>").format(render(component, self.context(), **params)))

    def _found(self, entries: Mapping[K, V], id: K) -> V:
        return find(self._site(), entries, id)
