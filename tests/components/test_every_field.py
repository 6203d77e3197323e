"""Every field of a method, a topic and a source is on a page: of its own, of a checklist or guide, or of all sources."""

import re
from collections.abc import Iterable
from copy import deepcopy
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from handreiking import catalogue
from handreiking.catalogue.dates import day
from handreiking.components.method.sections import SECTIONS, MethodSection
from handreiking.model.document import Document
from handreiking.model.handbook import Handbook, Part
from handreiking.model.lists import Bibliography
from handreiking.model.method import Method
from handreiking.model.shape import entries, shapes
from handreiking.model.topic import Topic
from handreiking.model.types import Entry
from tests.components.filled import FILES, VARIANTS, Filled, Value
from tests.handbooks import site_of

E = TypeVar("E", bound=Entry)
WORDS = catalogue.load("nl")
SHOWN = ("method", "checklist", "guide", "topic")
"""The kinds of pages that are looked at, besides that of the sources."""

MODELS = dict.fromkeys(entry for model in FILES.values() for entry in entries(model))
FIELDS = [f"{entry.__name__}.{shape.name}" for entry in MODELS for shape in shapes(entry) if not shape.entries]
"""The fields that hold values; of those that hold entries the fields are here."""

ELSEWHERE = {
    "Method.id": "only in links, which lead to the name of its file",
    "Method.situation": "on the card of the method on the home page, and in what lists are filtered by",
    "Method.category": "in what lists are filtered by",
    "Checklist.sign": "on paper only",
    "Checklist.pocket": "on paper only",
    "Checklist.levels": "those of its items are on the page",
    "Link.url": "what is filled in is no address that a link may lead to",
    "Topic.id": "only in links, which lead to the name of its file",
    "Topic.aliases": "only the search knows them",
    "Topic.urgent": "in the header and the foot of every page, which the theme writes, and in which packs it is",
    "Source.review_by": "only the check says so, to those who read it again",
    **dict.fromkeys(("Space.question", "Space.kind", "Space.lines"), "on paper only"),
    **dict.fromkeys(("Triangle.kind", "Ring.kind", "Overlap.kind", "Hub.kind"), "which figure is drawn, and so all of it"),
}
"""The fields that are on none of these pages, each with the reason."""

PLACE = "it is on no page; name it in SECTIONS (components/method/sections.py) or in a template, or say in ELSEWHERE here why not"
NEEDLESS = "it is on a page after all; take it out of ELSEWHERE here"


def filled() -> tuple[list[Filled], list[dict[str, Any]]]:
    """Return the files, some for each kind of figure: what was filled in, and each as the reader would hand it over."""
    made = [Filled(variant) for variant in range(VARIANTS)]
    return made, [one.files() for one in made]


@cache
def shown(*changes: tuple[int, Value, str]) -> str:
    """Return the pages of all files after `changes`: the number of the file, the value, its other."""
    given = deepcopy(GIVEN)
    for number, value, other in changes:
        put(given[number], value, other)
    methods = parts(Method.model_validate(one["method"]) for one in given)
    topics = parts(Topic.model_validate(one["topic"]) for one in given)
    (sources,) = parts([Bibliography.model_validate({"sources": [one["source"] for one in given]})])
    site = site_of(Handbook("nl", Path(), Path(), methods, (), None, sources, {}, (), topics))
    return "\n".join(site.write(page).html for page in site.pages if page.id == "sources" or page.kind in SHOWN)


def parts(entries: Iterable[E]) -> tuple[Part[E], ...]:
    """Return each of `entries` as a file with a name of its own."""
    return tuple(Part(entry, Document(f"{name}.yaml", ""), name) for name, entry in zip("abcd", entries, strict=False))


def put(files: Any, value: Value, other: str) -> None:
    """Replace `value` with `other`."""
    *way, last = value.keys
    for key in way:
        files = files[key]
    files[last] = other


def forms(value: Value) -> Iterable[str]:
    """Yield how `value` may be written on a page."""
    yield value.said
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value.said):
        yield day(date.fromisoformat(value.said), WORDS)


def on_a_page(number: int, value: Value) -> bool:
    """Whether `value` of a file is on a page; where it is one of few, whether another makes any page differ."""
    if value.others:
        return shown() != shown((number, value, value.others[0]))
    return any(re.search(rf"(?<!\w){form}(?!\w)", shown()) for form in forms(value))


FILLED, GIVEN = filled()


def absent(field: str) -> bool:
    """Whether anything that was filled in for `field` is on no page. Whether a choice makes a difference is asked once."""
    values = [(number, value) for number, made in enumerate(FILLED) for value in made.values if value.field == field]
    return not all(on_a_page(*each) for each in (values[:1] if values[0][1].others else values))


def test_every_field_is_on_a_page() -> None:
    """All that is filled in is on a page, or it is said why not; the failure says what to do."""
    found = {field for field in FIELDS if absent(field)}

    left = [f"{field}: {PLACE}" for field in sorted(found - ELSEWHERE.keys())]
    left += [f"{field}: {NEEDLESS}" for field in sorted(ELSEWHERE.keys() - found)]

    assert [] == left, "\n".join(left)


def every(sections: Iterable[MethodSection] = SECTIONS) -> list[MethodSection]:
    """Return all sections, also those inside others."""
    return [one for section in sections for one in (section, *every(section.inside))]


def test_sections_show_fields_of_the_model() -> None:
    """A section shows only what a method has, and no field is shown by two."""
    shown_fields = [field for section in every() for field in section.fields]

    assert set() == set(shown_fields) - set(Method.model_fields)
    assert sorted(set(shown_fields)) == sorted(shown_fields)


def test_section_anchors_differ() -> None:
    """No two sections have the same id."""
    anchors = [WORDS(f"anchor.{section.name}") for section in every()]

    assert sorted(set(anchors)) == sorted(anchors)
