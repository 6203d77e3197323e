"""A kind of file of which a handbook asks more than the model does: fields that may be absent elsewhere, and not here."""

from collections.abc import Collection, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import Field, create_model

from handreiking.model.about import About
from handreiking.model.about_in import about_in
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.kinds import KINDS
from handreiking.model.method import Method
from handreiking.model.part import Part
from handreiking.model.shape import Shape, shapes
from handreiking.model.topic import Topic
from handreiking.model.types import Entry


def expecting(model: type[Entry], fields: Collection[str]) -> type[Entry]:
    """Return `model` with each of `fields` required; a field inside another one is named with a dot (``dose.months``).

    A name that `model` does not have is left out. What fits the new class fits `model`, of which it is a subclass with
    the same name. Its ``__qualname__`` tells it from others.
    """
    return _expecting(model, tuple(sorted(field for field in fields if field in expectable(model))))


def kinds_of(language: str, about: Part[About] | None = None) -> Mapping[str, type[Entry]]:
    """Return the kinds of file in `language` by name.

    A method, a checklist and a guide must have what the file `about` the handbook expects of them.
    """
    kinds = {**KINDS, "handbook": about_in(language)}
    expects = about.entry.expects if about else None
    if not expects:
        return kinds
    listed = [name for name in expects.checklist or () if name in expectable(Checklist)]
    asked = [name for name in expects.guide or () if name in expectable(Guide)]
    own = [name for name in expects.method or () if name in expectable(Method)]
    fields = (*own, *(f"checklists.{one}" for one in listed), *(f"guides.{one}" for one in asked))
    shared = tuple(sorted(name for name in asked if name.startswith("outcomes.")))
    return {
        **kinds,
        "method": _expecting(Method, tuple(sorted(fields))),
        "checklist": expecting(GeneralChecklist, listed),
        "guide": expecting(Guide, asked),
        "topic": _expecting(Topic, shared),
    }


@cache
def expectable(model: type[Entry]) -> tuple[str, ...]:
    """Return the names that a handbook can expect of `model`: of its fields, and of those of the entries in it."""
    return tuple(name for shape in shapes(model) for name in (shape.name, *_inside(shape)))


def _inside(shape: Shape) -> list[str]:
    alike = shape.kind == "entry" and len(shape.entries) == 1
    return [f"{shape.name}.{inner.name}" for inner in shapes(shape.entries[0])] if alike else []


@cache
def _expecting(model: type[Entry], fields: tuple[str, ...]) -> type[Entry]:
    first = dict.fromkeys(field.partition(".")[0] for field in fields)
    made: dict[str, Any] = {name: found for name in first if (found := _field(model, name, fields))}
    if not made:
        return model
    asked: type[Entry] = create_model(model.__name__, __base__=model, __module__=model.__module__, __doc__=model.__doc__, **made)
    asked.__qualname__ = f"{model.__name__} with {', '.join(fields)}"
    return asked


def _field(model: type[Entry], name: str, fields: tuple[str, ...]) -> tuple[Any, Any] | None:
    """The annotation and the default of the field `name` with what `fields` ask of it and inside it; None if it has that."""
    field = model.model_fields[name]
    inside = tuple(other.partition(".")[2] for other in fields if other.startswith(f"{name}."))
    asked = name in fields and not field.is_required()
    if not (asked or inside):
        return None
    types = [_with_inside(one, inside) for one in _alternatives(field.annotation) if not (asked and one is NoneType)]
    either: Any = Union[tuple(types)]  # noqa: UP007 - the alternatives are known only here
    marks = [*field.metadata, *([Field(min_length=1)] if asked and _may_be_empty(types, field.metadata) else [])]
    return Annotated[(either, *marks)] if marks else either, ... if asked or field.is_required() else field.default


def _alternatives(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


def _with_inside(annotation: Any, fields: tuple[str, ...]) -> Any:
    if fields and get_origin(annotation) is tuple:
        inner: Any = _with_inside(get_args(annotation)[0], fields)
        return tuple[inner, ...]
    inside = fields and isinstance(annotation, type) and issubclass(annotation, Entry)
    return expecting(annotation, fields) if inside else annotation


def _may_be_empty(types: list[Any], marks: list[Any]) -> bool:
    """Whether a value is a list to which the model sets no least length."""
    return any(get_origin(one) is tuple for one in types) and not any(hasattr(mark, "min_length") for mark in marks)
