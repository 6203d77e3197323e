"""What has an id, by that id."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.method import Method
from handreiking.model.part import Part

V = TypeVar("V")

Held = tuple[Part[Method] | Part[GeneralChecklist], Checklist]
"""A checklist with the file that it is in: that of a method, or its own."""


def first_by_id(pairs: Iterable[tuple[str, V]]) -> Mapping[str, V]:
    """Return the values of `pairs` by their ids; of several with one id, which is an error, the first counts."""
    found: dict[str, V] = {}
    for key, value in pairs:
        found.setdefault(key, value)
    return found
