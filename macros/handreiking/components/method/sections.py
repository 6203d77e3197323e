"""The sections of a method's page: which there are, in which order, and what each one shows.

The page itself, the links at its top and everything else that links to a section use this one list.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from handreiking.catalogue import Catalogue
from handreiking.components.context import Context
from handreiking.model.course import Time
from handreiking.model.listed import is_image
from handreiking.model.method import Method
from handreiking.model.types import Entry


@dataclass(frozen=True, slots=True)
class MethodSection:
    """A section of the page: the fields of a method that it shows, and the sections `inside` it, a level deeper.

    The catalogue has its title (``method.<name>``), its id on the page (``anchor.<name>``) and, if the bar of links leads to it,
    its short name there (``jump.<name>``). One that is `folded` opens by itself. If it is `late`, the page decides whether it
    has anything to show, when all else is written: the terms and the sources that were met, and the files.
    """

    name: str
    fields: tuple[str, ...] = ()
    inside: tuple["MethodSection", ...] = ()
    folded: bool = False
    late: bool = False


def _field(name: str) -> MethodSection:
    """The section that shows the field `name`. For a list of statements this is enough; `method_section` has the others."""
    return MethodSection(name, (name,))


def _folded(name: str, *fields: str, inside: tuple[MethodSection, ...] = ()) -> MethodSection:
    return MethodSection(name, fields or (name,), inside, folded=True)


PRACTICAL = ("time", "dose", "start", "training", "caseload", "costs", "availability")
COLOPHON = ("naming", "reviewed", "review_by", "owner", "recognition", "recognition_until", "status")

FOLDED = (
    _folded("pitfalls"),
    _folded("figure"),
    _folded("why", inside=(_field("goals"), _field("principles"))),
    _folded("practical", *PRACTICAL, inside=(_field("materials"), _field("conditions"), _field("tailoring"))),
    _folded("results"),
    _folded("open_questions"),
    _folded("examples"),
    _folded("exercises"),
    MethodSection("downloads", folded=True, late=True),
    _folded("related"),
    _folded("further_reading"),
    MethodSection("terms", folded=True, late=True),
    MethodSection("sources", COLOPHON, folded=True, late=True),
)
"""What a reader looks up, and opens one by one."""

SECTIONS = (
    MethodSection("local"),
    MethodSection("fit", ("target_group",)),
    _field("steps"),
    _field("core_elements"),
    MethodSection("tools", ("guides", "checklists")),
    _field("phases"),
    MethodSection("roles", ("decision", "roles")),
    MethodSection("more", inside=FOLDED),
)
"""All sections, in the order of the page: first whom to ask here, if that is known, and what a worker does."""


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section of the page of one method: the level of its heading, its id, its title, and what is `inside`.

    `short` is its name in the bar of links, empty if that does not lead to it.
    `count` is how many things it shows, all that is inside included; what the page itself counts is not in it.
    """

    name: str
    level: int
    anchor: str
    title: str
    short: str
    folded: bool
    late: bool
    count: int
    inside: tuple["ShownSection", ...]

    def is_on(self, page: Context) -> bool:
        """Whether it has anything to show on `page`; a late one knows that when all before it is written."""
        if self.late:
            return bool(self.count or {"downloads": page.downloads, "terms": page.explained, "sources": page.marked}[self.name])
        return bool(self.count) or any(one.is_on(page) for one in self.inside)


def shown_sections(method: Method, words: Catalogue, marked: bool) -> tuple[ShownSection, ...]:
    """Return the sections of the page of `method`; those with nothing to show are omitted.

    A page of a handbook that is not `marked` says nothing of sources.
    """
    return tuple(_shown(SECTIONS, method, words, marked, 2))


S = TypeVar("S", "MethodSection", ShownSection)


def in_order(sections: Iterable[S]) -> Iterator[S]:
    """Yield `sections`, each followed by those inside it."""
    for section in sections:
        yield section
        yield from in_order(section.inside)


def _shown(
    sections: Iterable[MethodSection], method: Method, words: Catalogue, marked: bool, level: int
) -> Iterator[ShownSection]:
    for section in sections:
        name, inside = section.name, tuple(_shown(section.inside, method, words, marked, level + 1))
        count = sum(_size(method, one) for one in section.fields) + sum(part.count for part in inside)
        count += method.local.count_in(name, section.fields) if method.local else 0
        if count or section.late or inside:
            title, short = words(f"method.{_title_of(name, count, marked)}"), _short(name, method, words)
            yield ShownSection(name, level, words(f"anchor.{name}"), title, short, section.folded, section.late, count, inside)


def _title_of(name: str, count: int, marked: bool) -> str:
    """The name in the catalogue of the title of the section `name`: the last one has sources, a colophon or both."""
    if name != "sources" or (count and marked):
        return name
    return "only-sources" if marked else "only-colophon"


def _short(name: str, method: Method, words: Catalogue) -> str:
    said = "guides" if name == "tools" and not method.checklists else name
    return words(f"jump.{said}") if f"jump.{said}" in words else ""


def _size(method: Method, field: str) -> int:
    """How many things `field` of `method` is: entries of a list, filled fields of an entry. A time is one; current is none."""
    value = getattr(method, field)
    if field == "status":
        return int(value != "current")
    if isinstance(value, Entry) and not isinstance(value, Time):
        return sum(1 for _, own in value if own)
    return sum(1 for one in value if not is_image(one)) if isinstance(value, tuple) else int(bool(value))
