"""Examples of fields, put together from those of the catalogue."""

from collections.abc import Sequence

from handreiking.catalogue import Catalogue
from handreiking.model.shape import Shape, shapes
from handreiking.model.types import Entry


def example(model: type[Entry], shape: Shape, words: Catalogue) -> str:
    """Return an example of the field `shape` of `model` as it appears in a file, in the language of `words`.

    An entry is shown once, with the keys that it needs; one that needs none, with all that have an example of their own.
    """
    if shape.kind != "entry":
        return words(f"field.{model.__name__}.{shape.name}.example").rstrip()
    entry = shape.entries[0]
    lines = [line for inner in _shown(entry) for line in example(entry, inner, words).split("\n")]
    first, others = ("  - ", "    ") if shape.many else ("  ", "  ")
    return "\n".join([f"{shape.name}:", first + lines[0], *(others + line for line in lines[1:])])


def _shown(entry: type[Entry]) -> Sequence[Shape]:
    """The fields of `entry` that an example of it has, in the order of the model."""
    fields = shapes(entry)
    plain = [shape for shape in fields if shape.kind != "entry"]
    if not any(shape.required for shape in fields):
        return plain or fields[:1]
    either = [shape for shape in plain if shape.name in entry.one_of][:1]
    return [shape for shape in fields if shape.required or shape in either]
