"""What the component `dose` takes, and what its template gets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handreiking.catalogue import Catalogue
from handreiking.components.context import Context
from handreiking.model.course import Amount, Dose, Time
from handreiking.model.method import Method

TEXTS = ("training", "caseload", "costs", "availability")
"""The fields of a method that are told in the same list."""


@dataclass(frozen=True, slots=True)
class DoseRow:
    """A line of the list: its `term`, an `amount` in words or empty, and the `text` of the method."""

    term: str
    amount: str
    text: str


@dataclass(frozen=True, slots=True)
class DoseParams:
    """How long, how much, how often and where; and what it asks of the worker and the organisation."""

    rows: Sequence[DoseRow]


def dose(context: Context, method: Method) -> DoseParams:
    """Return a row for each of these that `method` has."""
    return DoseParams(list(dose_rows(context.words, method)))


def dose_rows(words: Catalogue, method: Method) -> Iterator[DoseRow]:
    """Yield the rows of `method`, in the order of the page."""
    dose = method.dose or Dose.model_construct()
    if method.time:
        yield DoseRow(words("dose.time"), time_words(words, method.time), method.time.text or "")
    for name, amount in (("months", dose.months), ("hours", dose.hours)):
        if amount:
            yield DoseRow(words(f"dose.{name}"), amount_words(words, amount, name), amount.text)
    own = {name: getattr(method, name) for name in TEXTS}
    for name, text in {"contact": dose.contact, "place": dose.place, "start": method.start, **own}.items():
        if text:
            yield DoseRow(words(f"dose.{name}"), "", text)


def time_words(words: Catalogue, time: Time) -> str:
    """Return the number of `time`, or from which to which, in its unit; empty if it has no number."""
    if time.number is None:
        return ""
    amount = words(f"amount.{time.unit}", count=time.to or time.number)
    return words("amount.range", first=time.number, amount=amount) if time.to else amount


def amount_words(words: Catalogue, amount: Amount, unit: str) -> str:
    """Return the number of `amount` with its bound, in `unit` (``hours`` or ``months``); empty if it has no number."""
    if amount.number is None:
        return ""
    return words(f"amount.{amount.bound}", amount=words(f"amount.{unit}", count=amount.number))
