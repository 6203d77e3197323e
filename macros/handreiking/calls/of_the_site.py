"""The macros about pages, files and sources, and about the site as a whole."""

from typing import Annotated

from handreiking.calls import kinds
from handreiking.calls.kinds import AnyId, Depth, Entry, Titled
from handreiking.calls.shown import Shown

SourceOrNone = Annotated[str, kinds.Id("source", optional=True)]


def whole(kind: Entry, id: AnyId, level: Depth = None, title: Titled = True) -> Shown:
    """A whole page with its files and sources, named as in `link`: ``{{ whole("checklist", "eerste-huisbezoek") }}``."""
    return Shown("page", kind, id, level=level, titled=title)


def downloads(kind: Entry, id: AnyId) -> Shown:
    """The printable files of a page: ``{{ downloads("checklist", "eerste-huisbezoek") }}``."""
    return Shown("part", "downloads", f"{kind} {id}")


def link(kind: Entry, id: AnyId) -> Shown:
    """The path of a page, for use in a link: ``[Compare]({{ link("page", "compare") }})``."""
    return Shown("link", kind, id)


def mark(source: SourceOrNone = "") -> Shown:
    """The mark of a source, or that of the editors: ``{{ mark("kia-delft-2017") }}`` or ``{{ mark() }}``."""
    return Shown("mark", id=source)


def sources() -> Shown:
    """The sources cited above the call; without it, they are listed at the end of the page: ``{{ sources() }}``."""
    return Shown("part", "sources")


def paper() -> Shown:
    """Everything that can be printed, in a table: ``{{ paper() }}``."""
    return Shown("part", "paper")


def selection() -> Shown:
    """Checklists to select and print from the browser: ``{{ selection() }}``."""
    return Shown("part", "selection")


def offline() -> Shown:
    """Whether the handbook is ready for use without internet, and a link to its zip: ``{{ offline() }}``."""
    return Shown("part", "offline")


def accessibility(part: Annotated[str, kinds.Choice(kinds.PARTS)]) -> Shown:
    """A part of the accessibility statement, from the file about the handbook: ``{{ accessibility("contact") }}``."""
    return Shown("part", "accessibility", part)


def remove() -> Shown:
    """The button that removes the handbook, and everything it stores, from the device: ``{{ remove() }}``."""
    return Shown("part", "remove")
