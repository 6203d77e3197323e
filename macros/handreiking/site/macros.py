"""The macros that a hand-written page can call, on a site: what is wrong with a call is noted, and what it asks for is rendered.

A page is read twice: when it is run, each macro is asked (`ask`); when its own headings are known, what was asked is shown
(`show`), at the level that belongs there, and with ids that nothing else on the page has.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from posixpath import dirname, relpath

from jinja2 import Undefined
from markupsafe import Markup

from handreiking.calls.faults import Fault, faults, unknown_macro
from handreiking.calls.found import Call, Given
from handreiking.calls.macros import macros
from handreiking.calls.shown import Shown
from handreiking.components.context import Context
from handreiking.components.part import Heading, Part
from handreiking.diagnostic import Diagnostic, Location
from handreiking.site.failing import rendered
from handreiking.site.known import KnownOn
from handreiking.site.pieces import piece
from handreiking.site.site import Site
from handreiking.site.undefined import undefined

BLOCK = '<div class="hr-block">'
"""How the HTML of a macro that shows a block begins."""


class Wrong(Exception):
    """A call that is wrong, which was noted; its text is HTML that says so."""


@dataclass
class OnPage:
    """What all calls on a page share: its `context`, and the ids that are `taken` and the sources that are `listed`."""

    context: Context
    taken: set[str]
    listed: set[int]


class Macros:
    """The macros of `site`. `here` returns the uri of the current page; `failures` has what was wrong: uri, name, fault.

    `faults` has what templates of the team failed at.
    """

    def __init__(self, site: Callable[[], Site], here: Callable[[], str]) -> None:
        self._site, self._here = site, here
        self._pages: dict[str, OnPage] = {}
        self.failures: list[tuple[str, str, Fault]] = []
        self.faults: dict[Location, Diagnostic] = {}

    def ask(self, name: str, *args: object, **named: object) -> Shown:
        """Return what the macro `name` asks for. Raises `Wrong`, when it has noted what is wrong with the call."""
        call = Call(name, 0, tuple(map(Given, args)), tuple((key, Given(value)) for key, value in named.items()))
        if found := list(faults(call, KnownOn(self._site()))):
            raise Wrong("".join(self._failed(name, fault) for fault in found))
        return macros()[name].ask(*args, **named)

    def begin(self, taken: Collection[str] = ()) -> None:
        """Begin to show the calls of the current page, whose own ids are `taken`."""
        self._pages[self._here()] = OnPage(self._site().context(self._here()), set(taken), set())

    def forget(self) -> None:
        """Forget what the current page showed."""
        self._pages.pop(self._here(), None)

    def file(self, shown: Shown) -> str:
        """Return the file that a link asks for, as a host reads it."""
        return relpath(self._site().uris[shown.name, shown.id], dirname(self._here()) or ".")

    def show(self, shown: Shown, above: int = 1) -> tuple[str, tuple[Heading, ...]]:
        """Return the HTML of what is `shown` below a heading of the level `above`, 0 for none, and its headings."""
        page = self._page()
        if shown.way == "mark":
            if shown.id:
                _ = self._site().handbook.source_by_id[shown.id]
            return str(page.context.mark((shown.id,)) if shown.id else page.context.editors_mark), ()
        if shown.name == "sources" and shown.way == "part":
            return self._sources(page), ()
        made = piece(self._site(), shown, self._here())
        first = shown.level or (above + 1 if above or made.level == 1 else 2)
        context = self._part(page, first - made.level, shown.titled, made.explain)
        context.downloads = tuple(one for one in made.downloads if not one.part)
        context.part_downloads = tuple(one for one in made.downloads if one.part)
        html = rendered(made.component, context, self.faults, **made.params)
        # A page with nothing else is as it was generated; on any other what a macro shows is one block.
        alone = made.level == 1 and first == 1
        return str(html) if alone else _block(html), tuple(context.headings)

    def title(self, shown: Shown) -> str:
        """Return the title of the page that is `shown` as a whole, empty if it is not."""
        if shown.way not in ("page", "list") or shown.ids or not shown.titled:
            return ""
        key = (shown.name, shown.id) if shown.way == "page" else ("page", shown.name)
        return self._site().page_of[key].title if key in self._site().page_of else ""

    def end(self) -> tuple[str, tuple[Heading, ...]]:
        """Return what the current page ends with, the sources that it cites and does not list, with its heading; else nothing."""
        page = self._page()
        left = {source: number for source, number in page.context.cited.items() if number not in page.listed}
        if not left:
            return "", ()
        context = self._part(page, 0, True, False)
        context.part.cited |= left
        heading = context.heading(2, context.words("anchor.sources"), context.words("sources.title"))
        html = rendered("sources", context, self.faults, sources=context.sources)
        return _block(heading + html), tuple(context.headings)

    def components(self) -> frozenset[str]:
        """Return the names of the components that the calls on the current page show."""
        return frozenset(self._page().context.components)

    def unknown(self) -> type[Undefined]:
        """Return the class of undefined names: using one notes a failure, and never raises."""
        return undefined(lambda name: self._failed(name, unknown_macro(name)))

    def _page(self) -> OnPage:
        if self._here() not in self._pages or self._pages[self._here()].context.handbook is not self._site().handbook:
            self.begin()
        return self._pages[self._here()]

    def _part(self, page: OnPage, shift: int, titled: bool, explain: bool) -> Context:
        """The context of a part of `page`: what it cites and explains counts for the whole page."""
        part = Part(shift, titled, page.taken, listed=page.listed)
        met = page.context.explained
        return replace(page.context, explain=explain, explained={}, met=met, part=part, downloads=(), part_downloads=())

    def _sources(self, page: OnPage) -> str:
        context = self._part(page, 0, True, False)
        context.part.cited = page.context.cited
        return _block(rendered("sources", context, self.faults, sources=context.sources))

    def _failed(self, name: str, fault: Fault) -> str:
        failure = self._here(), name, fault
        if failure not in self.failures:
            self.failures.append(failure)
        words = self._site().words
        said = (words(f"rule.{fault.rule}.{key}", **fault.params) for key in ("message", fault.hint))
        return str(Markup('<p class="hr-notice">{}</p>').format(". ".join(said)))


def _block(html: Markup) -> str:
    return str(Markup(f"{BLOCK}{{}}</div>").format(html))
