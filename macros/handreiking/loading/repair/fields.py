"""What may stand below a key, in the form in which the search asks for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, reduce

from handreiking.catalogue import languages, load_file
from handreiking.model.shape import Shape, shapes
from handreiking.model.types import Entry

DICTIONARY = "fields.yaml"
"""The file of a language with the name of each field: the dictionary for keys in that language."""


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """A field: a list of values if `many`; a value is a text if `scalar`, or else has `fields`. It may be `empty`."""

    name: str
    many: bool
    scalar: bool
    empty: bool
    fields: "Fields | None"

    @property
    def nested(self) -> bool:
        """Whether its value stands on the lines below its key."""
        return self.many or (self.fields is not None and not self.scalar)


@dataclass(frozen=True, slots=True, eq=False)
class Fields:
    """The fields that may stand side by side, by key; those that must; and the keys that are meant by words of a language."""

    slots: Mapping[str, Slot]
    required: frozenset[str]
    translated: Mapping[str, str]


@cache
def fields_of(entries: tuple[type[Entry], ...]) -> Fields:
    """Return what may stand in any of `entries`, of which the ``kind`` decides."""
    slots = {shape.name: _slot(shape) for entry in reversed(entries) for shape in shapes(entry)}
    needed = (frozenset(shape.name for shape in shapes(entry) if shape.required) for entry in entries)
    words = {word: key for entry in (Entry, *entries) for word, key in names_in(entry) if key in slots and word not in slots}
    return Fields(slots, reduce(frozenset.__and__, needed), words)


def _slot(shape: Shape) -> Slot:
    fields = fields_of(shape.entries) if shape.entries else None
    return Slot(shape.name, shape.many, shape.kind != "entry", shape.empty, fields)


@cache
def names_in(entry: type[Entry]) -> tuple[tuple[str, str], ...]:
    """Return the names of the fields of `entry` in every language, as keys are written, with the keys; of `Entry` of all."""
    start, end = f"field.{entry.__name__}." if entry is not Entry else "field.", ".name"
    texts = (text for language in languages() for text in load_file(language, DICTIONARY).items())
    found = ((key, name) for key, name in texts if key.startswith(start) and key.endswith(end) and key.count(".") == 3)
    return tuple((name.casefold().replace(" ", "_"), key.split(".")[2]) for key, name in found)
