"""Every leaf of an entry, with the path to it and the marks that its field carries."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast, get_args

from handreiking.model.document import Path
from handreiking.model.types import Address, Entry, Identity, Inline, Pictured, Reference

Mark = Address | Inline | Identity | Reference | Pictured


@dataclass(frozen=True, slots=True)
class Leaf:
    """One text value: the path to it in its file, what it says, and the marks of its field."""

    path: Path
    value: str
    marks: tuple[Mark, ...]

    def mark(self, kind: type[Mark]) -> Any:
        """Return the first mark of class `kind`, or None."""
        for mark in self.marks:
            if isinstance(mark, kind):
                return mark
        return None


def walk(entry: Entry, path: Path = ()) -> Iterator[Leaf]:
    """Yield all text leaves of `entry`, depth first, in the order of the model's fields."""
    for name, marks in _fields(type(entry)):
        value = getattr(entry, name)
        if isinstance(value, str):
            yield Leaf((*path, name), value, marks)
        elif value is not None:
            yield from _leaves(value, (*path, name), marks)


def _leaves(value: Any, path: Path, marks: tuple[Mark, ...]) -> Iterator[Leaf]:
    if isinstance(value, str):
        yield Leaf(path, value, marks)
    elif isinstance(value, Entry):
        yield from walk(value, path)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            if isinstance(item, str):
                yield Leaf((*path, index), item, marks)
            else:
                yield from _leaves(item, (*path, index), marks)


@cache
def _fields(model: type[Entry]) -> tuple[tuple[str, tuple[Mark, ...]], ...]:
    """The fields of `model`, each with the marks that it carries."""
    return tuple(
        (name, (*(mark for mark in field.metadata if isinstance(mark, Mark)), *_marks(cast("Hashable", field.annotation))))
        for name, field in model.model_fields.items()
    )


@cache
def _marks(annotation: Hashable) -> tuple[Mark, ...]:
    found: list[Mark] = []
    for argument in get_args(annotation):
        found += [argument] if isinstance(argument, Mark) else _marks(argument)
    return tuple(found)
