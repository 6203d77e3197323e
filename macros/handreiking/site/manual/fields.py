"""The reference of fields: what belongs in each key of each kind of entry, from the model, in the words of the catalogue."""

from collections.abc import Iterator, Mapping

from handreiking.catalogue import Catalogue
from handreiking.components.field_reference.params import Field, Group
from handreiking.model.shape import Shape, entries, shapes
from handreiking.model.types import Entry
from handreiking.schema import KINDS, example


def groups(words: Catalogue, kinds: Mapping[str, type[Entry]] = KINDS) -> tuple[Group, ...]:
    """Return all kinds of entry, each once: the `kinds` of file in order, each followed by the entries inside it."""
    found = dict.fromkeys(entry for model in kinds.values() for entry in entries(model))
    return tuple(_group(entry, words) for entry in found)


def _group(model: type[Entry], words: Catalogue) -> Group:
    fields = tuple(_field(model, shape, words) for shape in shapes(model))
    return Group(*_link(model, words), words(f"field.{model.__name__}.text"), fields)


def _field(model: type[Entry], shape: Shape, words: Catalogue) -> Field:
    return Field(
        shape.name,
        words(f"field.{model.__name__}.{shape.name}.name"),
        shape.required,
        " · ".join(_holds(shape, words)),
        words(f"field.{model.__name__}.{shape.name}.text"),
        words(f"field.{model.__name__}.{shape.name}.shows"),
        "" if shape.kind == "entry" else example(model, shape, words),
        tuple((choice, words(f"field.{model.__name__}.{shape.name}.value.{choice}")) for choice in shape.choices),
        tuple(_link(entry, words) for entry in shape.entries),
    )


def _link(entry: type[Entry], words: Catalogue) -> tuple[str, str]:
    return entry.__name__.lower(), words(f"field.{entry.__name__}.name")


def _holds(shape: Shape, words: Catalogue) -> Iterator[str]:
    """Yield how many values there are, if it is a list, and of what kind."""
    if shape.many:
        yield words(f"holds.{_limits(shape)}", least=shape.least, most=shape.most)
    held = words(f"holds.{'inline' if shape.inline else shape.kind}", count=2 if shape.many else 1)
    yield words("holds.or", held=held) if shape.entries and shape.kind != "entry" else held


def _limits(shape: Shape) -> str:
    if shape.most:
        return "exactly" if shape.least == shape.most else "between"
    return "least" if shape.least > 1 else "list"
