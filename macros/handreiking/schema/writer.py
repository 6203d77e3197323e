"""The schema (draft-07) of each kind of file, written from the content model.

Shaped for yaml-language-server, where an ``errorMessage`` speaks for its whole schema. So each required key, which has a message
of its own, has a schema of its own.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from handreiking.catalogue import Catalogue
from handreiking.model.shape import Shape, entries, shapes
from handreiking.model.types import Entry
from handreiking.schema.examples import example
from handreiking.schema.scalars import TYPES, Scalars, Schema, either, only, sentence

DIALECT = "http://json-schema.org/draft-07/schema#"


def schema(kind: str, words: Catalogue, kinds: Mapping[str, type[Entry]]) -> Schema:
    """Return the schema of a file of `kind`, one of `kinds`: ``method``, ``guide``, ``topic``, ``glossary`` or ``bibliography``.

    The texts come from `words`. Raises `KeyError` for any other kind, and for a field that the catalogue does not describe.
    """
    model = kinds[kind]
    writer = _Writer(words)
    inside = entries(model)
    definitions = {entry.__name__: writer.entry(entry) for entry in inside}
    unions = (shape for entry in inside for shape in shapes(entry) if shape.kind == "entry" and len(shape.entries) > 1)
    definitions |= {_name(shape): writer.union(shape) for shape in unions}
    about = {"title": words(f"field.{model.__name__}.name"), "description": words(f"field.{model.__name__}.text")}
    whole = {"type": "object", "errorMessage": words("rule.not-a-mapping.hint"), "allOf": [_reference(model.__name__)]}
    return {"$schema": DIALECT, **about, **whole, "definitions": dict(sorted(definitions.items()))}


def _reference(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def _name(shape: Shape) -> str:
    """Return the name of the definition of what `shape` holds: that of its class, or of the field if it is a union."""
    return shape.entries[0].__name__ if len(shape.entries) == 1 else shape.name.capitalize()


class _Writer:
    """Writes schemas in the language of `words`."""

    def __init__(self, words: Catalogue) -> None:
        self.words = words
        self.scalars = Scalars(words)

    def entry(self, model: type[Entry]) -> Schema:
        """Return the schema of a mapping with the fields of `model`."""
        fields = shapes(model)
        options = ", ".join(shape.name for shape in fields)
        required = [self._required(shape.name) for shape in fields if shape.required]
        required += [self._one_of(model.one_of)] if model.one_of else []
        return {
            "properties": {shape.name: self._field(model, shape) for shape in fields},
            "additionalProperties": False,
            "errorMessage": self.words("rule.unknown-key.hint", options=options),
            **({"allOf": required} if required else {}),
        }

    def union(self, shape: Shape) -> Schema:
        """Return the schema of a mapping whose ``kind`` says which of the entries of `shape` it is."""
        kinds = {entry: inner for entry in shape.entries for inner in shapes(entry) if inner.name == "kind"}
        texts = [text for entry, inner in kinds.items() for text in self._texts(entry, inner)]
        choices = [inner.choices[0] for inner in kinds.values()]
        first, kind = next(iter(kinds.items()))
        branches = [
            {"if": {"properties": {"kind": {"const": choice}}, "required": ["kind"]}, "then": _reference(entry.__name__)}
            for entry, choice in zip(kinds, choices, strict=True)
        ]
        choice = {**self._about(first, kind), **self.scalars.choice(choices, texts)}
        return {"properties": {"kind": choice}, "allOf": [self._required("kind"), *branches]}

    def _required(self, name: str) -> Schema:
        return {"required": [name], "errorMessage": sentence(self.words, "missing-key", key=name)}

    def _one_of(self, names: tuple[str, ...]) -> Schema:
        message = sentence(self.words, "missing-one-of", options=", ".join(names))
        return {"anyOf": [{"required": [name]} for name in names], "errorMessage": message}

    def _texts(self, model: type[Entry], shape: Shape) -> list[str]:
        return [self.words(f"field.{model.__name__}.{shape.name}.value.{choice}") for choice in shape.choices]

    def _about(self, model: type[Entry], shape: Shape) -> Schema:
        text, shown = self.words(f"field.{model.__name__}.{shape.name}.text"), example(model, shape, self.words)
        full = f"{text}\n\n{self.words('editor.example')}\n\n```yaml\n{shown}\n```"
        return {
            "title": self.words(f"field.{model.__name__}.{shape.name}.name"),
            "description": text,
            "markdownDescription": full,
        }

    def _field(self, model: type[Entry], shape: Shape) -> Schema:
        about, value = self._about(model, shape), self._value(model, shape)
        if not shape.many:
            return {**about, **value}
        limits = {key: limit for key, limit in (("minItems", shape.least), ("maxItems", shape.most)) if limit}
        return {**about, **_typed("array", shape, sentence(self.words, "not-a-list", key=shape.name)), "items": value, **limits}

    def _value(self, model: type[Entry], shape: Shape) -> Schema:
        if shape.kind == "entry":
            typed = _typed("object", shape, self.words("rule.not-a-mapping.hint"))
            # Without properties here the server completes the key without its colon.
            return {**typed, "properties": {}, "allOf": [_reference(_name(shape))]}
        if shape.kind == "choice":
            found = [self.scalars.choice(shape.choices, self._texts(model, shape))]
        else:
            found = self.scalars.of(shape.kind, shape.name)
        nothing = [only("null")] if shape.empty and not shape.many else []
        plain = either(self.words(f"field.{model.__name__}.{shape.name}.name"), *found, *nothing)
        return {"if": {"type": "object"}, "then": _told_by_keys(shape.entries), "else": plain} if shape.entries else plain


def _told_by_keys(options: Sequence[type[Entry]]) -> Schema:
    """Return the schema of a mapping that is one of `options`: the first, unless it has a key that only another has."""
    first, *others = options
    found = _of(first)
    for other in others:
        own = [{"required": [key]} for key in other.model_fields if key not in first.model_fields]
        found = {"if": {"anyOf": own}, "then": _of(other), "else": found}
    return found


def _of(entry: type[Entry]) -> Schema:
    return {"properties": {}, "allOf": [_reference(entry.__name__)]}


def _typed(right: str, shape: Shape, message: str) -> dict[str, Any]:
    """Return a schema for a value of type `right`, or for none where the key may have no value; `message` says what is wrong."""
    typed = {"type": right, "errorMessage": message}
    return {"if": {"type": [name for name in TYPES if name not in (right, "null")]}, "then": typed} if shape.empty else typed
