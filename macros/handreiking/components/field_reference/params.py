"""What the component `field_reference` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """A key as the reference shows it.

    `holds` says in words what its value is; `entries` are the groups that the value consists of, as (anchor, name), and then
    `example` is empty. `choices` are the values to choose from, each as (value, meaning).
    """

    key: str
    name: str
    required: bool
    holds: str
    text: str
    shows: str
    example: str
    choices: tuple[tuple[str, str], ...]
    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A kind of entry with its fields. `anchor` is its id on the page."""

    anchor: str
    name: str
    text: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class FieldReferenceParams:
    """All fields of all kinds of entry."""

    groups: Sequence[Group]
