"""The sections of a method's page: which there are, in which order, and what each one shows.

The page itself, the links at its top and everything else that links to a section use this one list.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from handreiking.catalogue import Catalogue
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodSection:
    """A section of the page: the fields of a method that it shows, and the sections `inside` it, a level deeper.

    The catalogue has its title (``method.<name>``), its id on the page (``anchor.<name>``) and, if the top of the page links to
    it, its short name there (``jump.<name>``). If it is not `headed`, the component of that name writes its heading, when that
    has anything to show.
    """

    name: str
    fields: tuple[str, ...]
    inside: tuple["MethodSection", ...] = ()
    headed: bool = True


def _field(name: str, *inside: MethodSection) -> MethodSection:
    """The section that shows the field `name`. For a list of statements this is enough; the template has the others."""
    return MethodSection(name, (name,), inside)


SECTIONS = (
    MethodSection("fit", ("target_group",)),
    _field("figure"),
    _field("phases"),
    MethodSection("roles", ("decision", "roles")),
    MethodSection("tools", ("guides", "checklists")),
    _field("pitfalls"),
    _field("why", _field("goals"), _field("core_elements"), _field("principles")),
    MethodSection("practical", ("dose", "start"), (_field("materials"), _field("conditions"), _field("tailoring"))),
    _field("results"),
    _field("open_questions"),
    _field("examples"),
    _field("exercises"),
    MethodSection("downloads", (), headed=False),
    _field("related"),
    MethodSection("terms", (), headed=False),
    MethodSection("sources", ("naming", "reviewed", "review_by", "owner", "recognition", "recognition_until", "status")),
)
"""All sections, in the order of the page."""


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section of the page of one method: the level of its heading (2 or 3), its id and its title.

    Both texts are empty for a section that writes its own heading.
    """

    name: str
    level: int
    anchor: str
    title: str


def shown_sections(method: Method, words: Catalogue) -> list[ShownSection]:
    """Return the sections of the page of `method`, each followed by those inside it; those with nothing to show are omitted."""
    return [one for section in SECTIONS for one in _shown(section, method, words, 2)]


def _shown(section: MethodSection, method: Method, words: Catalogue, level: int) -> Iterator[ShownSection]:
    inside = [one for part in section.inside for one in _shown(part, method, words, level + 1)]
    if not section.headed:
        yield ShownSection(section.name, level, "", "")
    elif inside or any(getattr(method, field) for field in section.fields):
        yield ShownSection(section.name, level, words(f"anchor.{section.name}"), words(f"method.{section.name}"))
    yield from inside
