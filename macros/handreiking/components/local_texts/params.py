"""What the component `local_texts` takes, and what its template gets."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.local.params import said
from handreiking.components.method.sections import SECTIONS, MethodSection
from handreiking.components.statement import StatementHtml
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class LocalTextsParams:
    """What a local file adds to a section of a method."""

    texts: Sequence[StatementHtml]


def local_texts(context: Context, name: str, method: Method) -> LocalTextsParams:
    """Return what is added to the section called `name` of `method`."""
    return LocalTextsParams([said(context, text) for text in added_texts(method, name)])


def added_texts(method: Method, name: str) -> tuple[str, ...]:
    """Return what a local file adds to the section called `name` of `method`."""
    return method.local.added_to(FIELDS[name]) if method.local else ()


def _fields(sections: Iterable[MethodSection]) -> dict[str, tuple[str, ...]]:
    own = {section.name: section.fields for section in sections}
    return own | {name: fields for section in sections for name, fields in _fields(section.inside).items()}


FIELDS: Mapping[str, tuple[str, ...]] = _fields(SECTIONS)
"""The fields that each section of the page shows, by its name, in the order of the page."""
