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

WORDS = catalogue.load("nl")

SKELETONS: dict[type[Entry], str] = {
    kind: (files("handreiking.commands") / f"skeletons/nl/{name}.yaml").read_text("utf-8")
    for kind, name in ((Method, "method"), (Guide, "guide"), (Topic, "topic"))
}
"""What ``handreiking new`` writes, by the kind of file."""


def unexplained(entry: type[Entry], shape: Shape) -> Iterator[str]:
    """Yield the texts that the field lacks: the manual shows them, and the editor."""
    parts = ("name", "text", "shows", *(("example",) if shape.kind != "entry" else ()))
    for key in (f"field.{entry.__name__}.{shape.name}.{part}" for part in parts):
        if key not in WORDS:
            yield f"catalogue/nl/fields.yaml: {key}"


def unshown(entry: type[Entry], shape: Shape) -> Iterator[str]:
    """Yield the skeleton that the field is missing from, if it is of a file that ``handreiking new`` writes."""
    skeleton = SKELETONS.get(entry)
    if skeleton and not re.search(rf"^#?{shape.name}:", skeleton, re.MULTILINE):
        yield f"commands/skeletons/nl/{entry.__name__.lower()}.yaml: {shape.name}"


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
    for key in (f"method.{section.name}", f"anchor.{section.name}"):
        if key not in WORDS:
            yield f"catalogue/nl/interface.yaml: {key}"


def test_nothing_is_left_to_do_for_a_field() -> None:
    """Every field has its texts, its example in what `handreiking new` writes, and its place, which has a title and an id."""
    fields = {(entry, shape): None for model in SKELETONS for entry in entries(model) for shape in shapes(entry)}
    left = [place for field in fields for find in (unexplained, unshown, unplaced) for place in find(*field)]
    left += [place for section in every(SECTIONS) for place in unnamed(section)]

    assert [] == left, "\n".join(["Still to be done:", *left])
