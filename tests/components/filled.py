"""Files in which every field of the model is filled, made by walking the model: a new field is in them by itself."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count
from typing import Any, get_args

from handreiking.model.figure import Figure
from handreiking.model.guide import Guide
from handreiking.model.lists import Source
from handreiking.model.method import Method
from handreiking.model.shape import Shape, shapes
from handreiking.model.topic import Topic
from handreiking.model.types import Entry, Identity, Reference

FILES: dict[str, type[Entry]] = {"method": Method, "topic": Topic, "source": Source}
"""What is filled in."""

VARIANTS = len(get_args(get_args(Figure)[0]))
"""How many methods show all kinds of figure."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value that was filled in: the path to it, the field that holds it, and what else could be there.

    `others` is empty for a text, a number, a date and an id of its own: these are like no other value.
    """

    keys: tuple[str | int, ...]
    field: str
    said: str
    others: tuple[str, ...] = ()


@dataclass
class Filled:
    """Files as the reader returns them, with everything that was filled in. `variant` chooses the kind of the figure."""

    variant: int
    values: list[Value] = field(default_factory=list)
    ids: Counter[str] = field(default_factory=Counter)
    targets: tuple[str, str] = ("", "")

    def files(self) -> dict[str, Any]:
        """Fill in a method, a topic and a source, each below its name. The outcomes of the topic are those of any guide."""
        self.numbers = count(1001 + 1000 * self.variant)
        return {name: self._entry(model, (name,)) for name, model in FILES.items()}

    def _entry(self, model: type[Entry], keys: tuple[str | int, ...]) -> dict[str, Any]:
        if model is Guide:
            # Two questions come first, and then the two outcomes that their answers lead to.
            self.targets = (self._name("step", self.ids["step"] + 3), self._name("step", self.ids["step"] + 4))
        wanted = [shape for shape in shapes(model) if (model, shape.name) != (Topic, "outcomes")]
        return {shape.name: self._field(model, shape, (*keys, shape.name)) for shape in wanted}

    def _field(self, model: type[Entry], shape: Shape, keys: tuple[str | int, ...]) -> Any:
        if not shape.many:
            return self._one(model, shape, keys)
        return [self._one(model, shape, (*keys, index)) for index in range(min(max(2, shape.least), shape.most or 2))]

    def _one(self, model: type[Entry], shape: Shape, keys: tuple[str | int, ...]) -> Any:
        if shape.entries:
            return self._entry(shape.entries[self.variant % len(shape.entries)], keys)
        said, *others = self._said(model, shape)
        self.values.append(Value(keys, f"{model.__name__}.{shape.name}", said, tuple(others)))
        return said

    def _said(self, model: type[Entry], shape: Shape) -> tuple[str, ...]:
        number = next(self.numbers)
        by_kind = {"number": str(number), "date": (date(2030, 1, 1) + timedelta(number)).isoformat(), "text": f"Zin{number}"}
        if shape.kind == "id":
            info = model.model_fields[shape.name]
            return self._id(next(_marks((*info.metadata, info.annotation))))
        return shape.choices or (("true", "false") if shape.kind == "flag" else (by_kind[shape.kind],))

    def _id(self, mark: Identity | Reference) -> tuple[str, ...]:
        """An id of its own; or for a reference one that there is, and another."""
        if isinstance(mark, Identity):
            self.ids[mark.kind] += 1
            return (self._name(mark.kind, self.ids[mark.kind]),)
        if mark.kind == "target":
            return self.targets
        if mark.kind == "method":
            return (f"method-{self.variant}-1", f"method-{(self.variant + 1) % VARIANTS}-1")
        return (self._name(mark.kind, 1), self._name(mark.kind, 2))

    def _name(self, kind: str, number: int) -> str:
        return f"{kind}-{self.variant}-{number}"


def _marks(parts: tuple[Any, ...]) -> Iterator[Identity | Reference]:
    for part in parts:
        if isinstance(part, Identity | Reference):
            yield part
        else:
            yield from _marks(get_args(part))
