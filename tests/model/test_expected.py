"""A kind of file of which a handbook asks more than the model does."""

from collections.abc import Mapping
from typing import Annotated

import pytest
from pydantic import Field, ValidationError

from handreiking.model.about import About
from handreiking.model.checklist import Checklist
from handreiking.model.document import Document
from handreiking.model.expected import expectable, expecting, kinds_of
from handreiking.model.kinds import KINDS
from handreiking.model.method import Method
from handreiking.model.part import Part
from handreiking.model.shape import entries, shapes
from handreiking.model.types import Entry, Line, Lines


class Inner(Entry):
    """An entry inside another one."""

    here: Line | None = None
    there: Line | None = None


class Outer(Entry):
    """An entry of which more may be asked."""

    id: Line
    name: Line | None = None
    list: Lines | None = None
    many: tuple[Inner, ...] = ()
    several: Annotated[tuple[Line, ...], Field(min_length=2, max_length=3)] = ()
    inner: Inner | None = None


def faults(fields: tuple[str, ...], **data: object) -> list[tuple[str, tuple[str | int, ...]]]:
    """Return what pydantic says of `data` when `fields` are expected of it: the type and the place of each error."""
    try:
        expecting(Outer, fields).model_validate({"id": "a", **data})
    except ValidationError as error:
        return [(one["type"], one["loc"]) for one in error.errors()]
    return []


@pytest.mark.parametrize(
    ("fields", "data", "expected"),
    [
        (("name",), {}, [("missing", ("name",))]),
        (("name",), {"name": None}, [("string_type", ("name",))]),
        (("name",), {"name": "a"}, []),
        (("list",), {"list": []}, [("too_short", ("list",))]),
        (("many",), {}, [("missing", ("many",))]),
        (("many",), {"many": []}, [("too_short", ("many",))]),
        (("several",), {"several": ["a"]}, [("too_short", ("several",))]),
        (("several",), {"several": ["a"] * 4}, [("too_long", ("several",))]),
        (("inner",), {}, [("missing", ("inner",))]),
        (("inner",), {"inner": {}}, []),
        (("inner.here",), {}, []),
        (("inner.here",), {"inner": {"there": "b"}}, [("missing", ("inner", "here"))]),
        (("inner", "inner.here"), {}, [("missing", ("inner",))]),
        (("inner", "inner.here"), {"inner": {}}, [("missing", ("inner", "here"))]),
        (("many.here",), {}, []),
        (("many.here",), {"many": [{"here": "b"}, {}]}, [("missing", ("many", 1, "here"))]),
        (("inner.colour", "kleur"), {"inner": {}}, []),
    ],
)
def test_asks_for_fields(fields: tuple[str, ...], data: dict[str, object], expected: list[object]) -> None:
    """A field that is expected must be there and hold something; a field in another one only where that one is."""
    assert expected == faults(fields, **data)


def test_is_the_same_kind() -> None:
    """What fits is an entry of the kind, by the same name, with its fields in the same order."""
    asked = expecting(Outer, ("inner.here", "list"))

    assert (True, "Outer") == (issubclass(asked, Outer), asked.__name__)
    assert [shape.name for shape in shapes(Outer)] == [shape.name for shape in shapes(asked)]


def test_nothing_to_ask() -> None:
    """Without fields, or with those that the model needs already, the kind is itself."""
    assert [Outer, Outer] == [expecting(Outer, ()), expecting(Outer, ("id",))]


def test_same_fields_same_class() -> None:
    """The same fields in another order give the same class; other fields give one that is told apart by its full name."""
    first, again, other = (expecting(Outer, fields) for fields in (("name", "list"), ("list", "name"), ("name",)))

    assert first is again
    assert first.__qualname__ != other.__qualname__


def test_every_field_of_a_method_can_be_expected() -> None:
    """Whatever a method may have can be expected of it, with what it requires already."""
    asked = expecting(Method, expectable(Method))

    assert [] == [shape.name for shape in shapes(asked) if not shape.required]


def expecting_of_checklists(*fields: str) -> Mapping[str, type[Entry]]:
    """Return the kinds of file of a handbook that expects `fields` of a checklist."""
    about = About.model_validate({"expects": {"checklist": list(fields)}})
    return kinds_of("nl", Part(about, Document("handboek.yaml", ""), "handboek"))


def test_what_is_expected_of_a_checklist_is_expected_of_each() -> None:
    """It is required of one in a method and of one on its own, and where nothing is expected of neither."""
    kinds = expecting_of_checklists("when", "who")
    inside = next(shape.entries[0] for shape in shapes(kinds["method"]) if shape.name == "checklists")

    required = {
        model.__name__: [shape.name for shape in shapes(model) if shape.required] for model in (inside, kinds["checklist"])
    }
    assert {name: ["id", "title", "when", "who", "sections"] for name in ("Checklist", "GeneralChecklist")} == required
    assert ["id", "title", "sections"] == [shape.name for shape in shapes(Checklist) if shape.required]


def test_what_is_expected_of_a_guide_is_expected_of_each() -> None:
    """It is required of one in a method and of one on its own; that of an outcome also of those that topics hold for all."""
    about = About.model_validate({"expects": {"guide": ["questions.why", "outcomes.next"]}})
    kinds = kinds_of("nl", Part(about, Document("handboek.yaml", ""), "handboek"))
    inside = {model.__name__: model for model in entries(kinds["method"])}
    shared = {model.__name__: model for model in entries(kinds["topic"])}

    required = [shape.name for model in (inside["Question"], inside["Outcome"]) for shape in shapes(model) if shape.required]
    assert ["id", "ask", "why", "answers", "id", "title", "next"] == required
    assert ["id", "title", "next"] == [shape.name for shape in shapes(shared["Outcome"]) if shape.required]
    assert set(entries(kinds["guide"])[1:]) <= set(inside.values())


def test_a_field_that_no_checklist_has_is_left_out() -> None:
    """It is an error of its own; the files are typed as if it were not there."""
    assert KINDS["checklist"] is expecting_of_checklists("moment")["checklist"]
