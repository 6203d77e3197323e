"""What each field of the content model may hold, as data: for the editor's schema and for the reference of fields."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from handreiking.model.types import GIVEN, GIVEN_ENTRY, Entry, Id, Inline

Kind = Literal["text", "id", "number", "date", "flag", "choice", "entry"]

IDENTIFIER = get_args(Id)[1]
SCALARS: dict[Any, Kind] = {str: "text", int: "number", datetime.date: "date", bool: "flag"}


@dataclass(frozen=True, slots=True)
class Shape:
    """One field: its key, the kind of its value, and how many there may be.

    `inline` says that a text may have emphasis, links and citations. With `many` it is a list of `least` to `most` values. With
    `empty` the key may have no value. `choices` are the words of a choice; `entries` are the classes of an entry, more than
    one if its ``kind`` decides which, or its keys. A text with `entries` may be one of these instead.
    """

    name: str
    kind: Kind
    inline: bool
    required: bool
    empty: bool
    many: bool
    least: int
    most: int | None
    choices: tuple[str, ...]
    entries: tuple[type[Entry], ...]


@cache
def shapes(model: type[Entry]) -> tuple[Shape, ...]:
    """Return the shape of each field of `model`, in the order of the model."""
    return tuple(_shape(name, field) for name, field in model.model_fields.items())


@cache
def entries(model: type[Entry]) -> tuple[type[Entry], ...]:
    """Return `model` and every entry that may be inside it, each once, in the order in which they come up in a file."""
    found: dict[type[Entry], None] = {model: None}
    for shape in shapes(model):
        for entry in shape.entries:
            found |= dict.fromkeys(entries(entry))
    return tuple(found)


def _shape(name: str, field: FieldInfo) -> Shape:
    parts = list(_parts(field.annotation, field.metadata))
    types = [part for part in parts if isinstance(part, type)]
    choices = tuple(str(choice) for part in parts if get_origin(part) is Literal for choice in get_args(part))
    inside = tuple(part for part in types if issubclass(part, Entry))
    scalar = next((SCALARS[part] for part in types if part in SCALARS), None)
    kind: Kind = (
        "entry" if inside and scalar is None else "choice" if choices else "id" if IDENTIFIER in parts else scalar or "text"
    )
    return Shape(
        name,
        kind,
        inline=any(isinstance(part, Inline) for part in parts),
        required=field.is_required(),
        empty=NoneType in types and not any(mark in parts for mark in (GIVEN, GIVEN_ENTRY)),
        many=tuple in types,
        least=next((part.min_length for part in parts if hasattr(part, "min_length")), 0),
        most=next((part.max_length for part in parts if hasattr(part, "max_length")), None),
        choices=choices,
        entries=inside,
    )


def _parts(annotation: Any, metadata: Iterable[Any] = ()) -> Iterator[Any]:
    """Yield everything that `annotation` is made of: classes, literals and what ``Annotated`` adds to them."""
    for mark in metadata:
        yield from mark.metadata if isinstance(mark, FieldInfo) else (mark,)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        yield from _parts(arguments[0], arguments[1:])
    elif origin in (tuple, Union, UnionType):
        yield from (tuple,) if origin is tuple else ()
        for argument in arguments:
            yield from _parts(argument)
    else:
        yield annotation
