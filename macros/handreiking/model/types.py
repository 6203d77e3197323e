"""The kinds of value that a field may hold, each made from the text that the reader hands over.

The reader keeps every scalar as text (`no` stays ``"no"``, `12:30` stays ``"12:30"``); here a field decides what its text
means. A value that does not fit raises a `PydanticCustomError` whose type is the name of the rule that reports it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, ClassVar, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

ID_PATTERN = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Entry(BaseModel):
    """A mapping in a YAML file. Unknown keys are an error, and nothing changes once it is read.

    Of the fields that `one_of` names at least one must say something, if it names any: then `has_one_of` is its validator.
    `former` has the names of fields by what an earlier version called them.
    """

    one_of: ClassVar[tuple[str, ...]] = ()
    former: ClassVar[Mapping[str, str]] = {}
    # Built when it is first used: then once for each kind of file, with all that is in it, and not for each class by itself too.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


E = TypeVar("E", bound=Entry)


def has_one_of(entry: E) -> E:
    """Return `entry`. Raises `PydanticCustomError` if none of the fields that its `one_of` names says anything."""
    if not any(getattr(entry, name) for name in entry.one_of):
        raise PydanticCustomError("missing-one-of", "none of these")
    return entry


@dataclass(frozen=True)
class Inline:
    """Marks a text with light Markdown and citations; `handreiking.text.inline` renders it."""


@dataclass(frozen=True)
class Address:
    """Marks the address of a page: on the web (``https://…``), or of one in the handbook as in a text (``method:handover``)."""


@dataclass(frozen=True)
class Identity:
    """Marks an id that nothing else of its `kind` may have."""

    kind: str


@dataclass(frozen=True)
class Reference:
    """Marks an id of something else: a ``method``, ``checklist``, ``guide``, ``topic``, ``category``, ``role`` or ``target``."""

    kind: str


@dataclass(frozen=True)
class Pictured:
    """Marks a list of texts, or a text, that may be an image."""


def _given(type: Literal["empty-text", "model_type"]) -> BeforeValidator:
    def given(value: Any) -> Any:
        if value is None:
            raise PydanticCustomError(type, "no value")
        return value

    return BeforeValidator(given)


def _filled(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("empty-text", "empty")
    return value.strip()


def _identifier(value: str) -> str:
    if not ID_PATTERN.fullmatch(value):
        raise PydanticCustomError("invalid-id", "not an id")
    return value


def _number(value: Any) -> int:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{1,4}", value):
        raise PydanticCustomError("invalid-number", "not a number")
    return int(value)


def _date(value: Any) -> date:
    try:
        if isinstance(value, str) and ISO_DATE.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise PydanticCustomError("invalid-date", "not a date")


def _flag(value: Any) -> bool:
    if value not in ("true", "false"):
        raise PydanticCustomError("invalid-flag", "not true or false")
    return bool(value == "true")


Line = Annotated[str, AfterValidator(_filled)]
"""Plain text: a title, a label, a name. No Markdown, no citation."""

Text = Annotated[str, Inline(), AfterValidator(_filled)]
"""A statement: light Markdown, with a citation if it comes from a source."""

Id = Annotated[str, AfterValidator(_identifier)]
"""Kebab-case: lower-case letters, digits and single hyphens; starts with a letter."""

Number = Annotated[int, BeforeValidator(_number)]
"""A whole number from 0 to 9999."""

Date = Annotated[date, BeforeValidator(_date)]
"""A day as in ISO 8601: ``2026-11-02``."""

Flag = Annotated[bool, BeforeValidator(_flag)]
"""``true`` or ``false``, and no other word."""

Texts = Annotated[tuple[Text, ...], Field(min_length=1)]
"""A list of statements, at least one."""

Lines = Annotated[tuple[Line, ...], Field(min_length=1)]
"""A list of plain texts, at least one."""

GIVEN, GIVEN_ENTRY = _given("empty-text"), _given("model_type")
"""Mark a field, a text or an entry, that may be left out, but that has a value where its key is: a key without one is a slip."""
