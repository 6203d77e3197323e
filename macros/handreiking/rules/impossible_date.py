"""The rule ``impossible-date``."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from handreiking.clock import today
from handreiking.diagnostic import Diagnostic
from handreiking.model.document import Path
from handreiking.model.handbook import Handbook
from handreiking.model.shape import entries, shapes
from handreiking.model.types import Entry
from handreiking.rules.findings import error

PAST = ("reviewed", "consulted", "signed_on")
"""The fields with a day on which somebody did something."""
FUTURE = ("review_by", "recognition_until")
"""The fields with a day by which something must be done."""
FIRST = 2000
"""No handbook was reviewed before this year."""
AHEAD = 10
"""How many years ahead a day may be: what is true for longer is not reviewed."""


def impossible_date(handbook: Handbook) -> Iterator[Diagnostic]:
    """A review was in the future or before the year 2000, is due more than ten years from now, or a text is from next year."""
    # A build may be given a day of long ago (SOURCE_DATE_EPOCH); what was reviewed since then was reviewed.
    now = max(today(), date.today())
    for part in handbook.parts:
        for path, value in _dates(part.own):
            if hint := _wrong(str(path[-1]), value, now):
                said = value.isoformat() if isinstance(value, date) else str(value)
                yield error("impossible-date", part, path, hint=hint, said=said)


def _wrong(name: str, value: date | int, now: date) -> str:
    """The hint about `value` of the field `name`; empty if it can be."""
    if isinstance(value, int):
        return "year" if value > now.year + 1 else ""
    if value.year < FIRST:
        return "old"
    if name in PAST:
        # Somewhere it is tomorrow already.
        return "future" if value > now + timedelta(days=1) else ""
    return "far" if value.year > now.year + AHEAD else ""


def _dates(entry: Entry, path: Path = ()) -> Iterator[tuple[Path, date | int]]:
    """Yield the days, and the years of publication, of `entry` and of what is in it, each with the path to it."""
    for name in _dated(type(entry)):
        value = getattr(entry, name)
        if isinstance(value, date) or (name == "year" and isinstance(value, int)):
            yield (*path, name), value
        elif isinstance(value, Entry):
            yield from _dates(value, (*path, name))
        elif isinstance(value, tuple):
            for index, inner in enumerate(value):
                if isinstance(inner, Entry):
                    yield from _dates(inner, (*path, name, index))


@cache
def _dated(model: type[Entry]) -> tuple[str, ...]:
    """The fields of `model` that hold a day or a year, or entries with such a field in them."""
    return tuple(
        shape.name
        for shape in shapes(model)
        if _is_dated(shape.name) or any(_has_date(one) for found in shape.entries for one in entries(found))
    )


def _is_dated(name: str) -> bool:
    return name in (*PAST, *FUTURE, "year")


@cache
def _has_date(model: type[Entry]) -> bool:
    return any(_is_dated(name) for name in model.model_fields)
