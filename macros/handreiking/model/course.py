"""What a method takes and how it goes: how much of it there is, in which phases, and who does what."""

from typing import Annotated, Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from handreiking.model.listed import Statements
from handreiking.model.types import GIVEN, GIVEN_ENTRY, Entry, Id, Identity, Line, Number, Reference, Text, has_one_of


class Amount(Entry):
    """A number of hours or months. `bound` says how to take the number; without a number, `text` says how it is arranged."""

    number: Number | None = None
    bound: Literal["average", "at-most", "at-least", "exactly"] = "exactly"
    text: Text


class Dose(Entry):
    """How much, how often and where (TIDieR 6, 7 and 8), typed so that methods can be compared: one of these, or more."""

    one_of = ("hours", "months", "contact", "place")

    hours: Annotated[Amount | None, GIVEN_ENTRY] = None
    months: Annotated[Amount | None, GIVEN_ENTRY] = None
    contact: Annotated[Text | None, GIVEN] = None
    place: Annotated[Text | None, GIVEN] = None

    _has_one_of = model_validator(mode="after")(has_one_of)


class Time(Entry):
    """How long it takes to do it once: a `number` of a `unit`, or from `number` up to `to` of them, or only a `text`."""

    one_of = ("number", "text")

    number: Annotated[Number | None, GIVEN] = None
    to: Annotated[Number | None, GIVEN] = None
    unit: Annotated[Literal["minutes", "hours", "days"] | None, GIVEN] = None
    text: Annotated[Text | None, GIVEN] = None

    _has_one_of = model_validator(mode="after")(has_one_of)

    @model_validator(mode="after")
    def _is_clear(self) -> "Time":
        if (self.number is None) != (self.unit is None) or (self.to is not None and self.to <= (self.number or self.to)):
            raise PydanticCustomError("unclear-time", "not clear")
        return self


class Phase(Entry):
    """A part of the method, in order. Months count from 1 and include both ends; without months the phase has no fixed length."""

    id: Annotated[Id, Identity("phase")]
    title: Line
    from_month: Number | None = None
    to_month: Number | None = None
    intensity: Literal["high", "low"] | None = None
    roles: tuple[Annotated[Id, Reference("role")], ...] = ()
    goal: Text
    steps: Statements
    result: Text | None = None


class Role(Entry):
    """Who does what (TIDieR 5). The same id in two methods is the same role."""

    id: Annotated[Id, Identity("role")]
    title: Line
    tasks: Statements
