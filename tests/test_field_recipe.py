"""What a field of the model needs elsewhere. The failure is a list of what is still to be done, each with its file."""

import re
from collections.abc import Iterable, Iterator
from importlib.resources import files

from handreiking import catalogue
from handreiking.components.method.sections import SECTIONS, MethodSection
from handreiking.model.guide import Guide
from handreiking.model.method import Method
from handreiking.model.shape import Shape, entries, shapes
from handreiking.model.topic import Topic
from handreiking.model.types import Entry

LANGUAGES = catalogue.languages()

WRITTEN: tuple[type[Entry], ...] = (Method, Guide, Topic)
"""The kinds of file that ``handreiking new`` writes, each with a skeleton of its name."""


def unexplained(entry: type[Entry], shape: Shape) -> Iterator[str]:
    """Yield the texts that the field lacks: the manual shows them, and the editor."""
    parts = ("name", "text", "shows", *(("example",) if shape.kind != "entry" else ()))
    for language in LANGUAGES:
        for key in (f"field.{entry.__name__}.{shape.name}.{part}" for part in parts):
            if key not in catalogue.load(language):
                yield f"catalogue/{language}/fields.yaml: {key}"


def uncalled(entry: type[Entry], shape: Shape) -> Iterator[str]:
    """Yield what one item of a list is called in a message, if nothing says so."""
    for language in LANGUAGES if shape.many and shape.entries else ():
        if f"kind.{shape.name}" not in catalogue.load(language):
            yield f"catalogue/{language}/checking.yaml: kind.{shape.name}"


def unshown(entry: type[Entry], shape: Shape) -> Iterator[str]:
    """Yield the skeletons that the field is missing from, if it is of a file that ``handreiking new`` writes."""
    for language in LANGUAGES if entry in WRITTEN else ():
        file = f"skeletons/{language}/{entry.__name__.lower()}.yaml"
        if not re.search(rf"^#?{shape.name}:", (files("handreiking.commands") / file).read_text("utf-8"), re.MULTILINE):
            yield f"commands/{file}: {shape.name}"


def unplaced(entry: type[Entry], shape: Shape) -> Iterator[str]:
    """Yield where a list of statements of a method gets its place on the page, if it has none."""
    placed = {field for section in every(SECTIONS) for field in section.fields}
    if entry is Method and shape.inline and shape.many and shape.name not in placed:
        yield f"components/method/sections.py: {shape.name} in SECTIONS"


def every(sections: Iterable[MethodSection]) -> Iterator[MethodSection]:
    """Yield `sections` and those inside them."""
    for section in sections:
        yield section
        yield from every(section.inside)


def unnamed(section: MethodSection) -> Iterator[str]:
    """Yield the words that a section lacks: its title, and its id on the page."""
    for language in LANGUAGES:
        for key in (f"method.{section.name}", f"anchor.{section.name}"):
            if key not in catalogue.load(language):
                yield f"catalogue/{language}/interface.yaml: {key}"


def test_nothing_is_left_to_do_for_a_field() -> None:
    """Every field has its texts, its example in what `handreiking new` writes, and its place, which has a title and an id."""
    fields = {(entry, shape): None for model in WRITTEN for entry in entries(model) for shape in shapes(entry)}
    left = [place for field in fields for find in (unexplained, uncalled, unshown, unplaced) for place in find(*field)]
    left += [place for section in every(SECTIONS) for place in unnamed(section)]

    assert [] == left, "\n".join(["Still to be done:", *left])
