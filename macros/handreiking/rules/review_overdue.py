"""The rule ``review-overdue``."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from handreiking.clock import today
from handreiking.diagnostic import Diagnostic
from handreiking.model.document import Path
from handreiking.model.handbook import Handbook, Part
from handreiking.model.shape import entries, shapes
from handreiking.model.types import Entry
from handreiking.rules.findings import warning


def review_overdue(handbook: Handbook) -> Iterator[Diagnostic]:
    """The day on which a method, a topic, a statement of it, a checklist, an official source or a local file was due for review
    has passed.

    The page tells its readers so. Review all of it before you change the date.
    """
    now = today()
    for part, path, day in _dates(handbook):
        if day < now:
            yield warning("review-overdue", part, path, date=day.isoformat())


def _dates(handbook: Handbook) -> Iterator[tuple[Part[Entry], Path, date]]:
    """Yield (file, path, day) for every day by which something must be reviewed."""
    lists = (*handbook.general_checklists, *handbook.locals, *filter(None, (handbook.bibliography,)))
    for part in (*handbook.topics, *handbook.methods, *lists):
        if getattr(part.entry, "status", "") != "withdrawn":
            yield from ((part, path, day) for path, day in _days(part.entry))


def _days(entry: Entry, path: Path = ()) -> Iterator[tuple[Path, date]]:
    """Yield the day in each key ``review_by`` of `entry` and what is in it, with the path to it."""
    for name in _dated(type(entry)):
        value = getattr(entry, name)
        if name == "review_by" and value:
            yield (*path, name), value
        for index, inner in enumerate(value) if isinstance(value, tuple) else ():
            if isinstance(inner, Entry):
                yield from _days(inner, (*path, name, index))


@cache
def _dated(model: type[Entry]) -> tuple[str, ...]:
    """The keys of `model` that are ``review_by``, or hold entries with that key in them."""
    inside = {shape.name: [found for one in shape.entries for found in entries(one)] for shape in shapes(model)}
    return tuple(name for name, found in inside.items() if name == "review_by" or any(map(_has_day, found)))


def _has_day(model: type[Entry]) -> bool:
    return "review_by" in model.model_fields
