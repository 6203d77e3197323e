"""The rule ``impossible-months``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook, Part
from handreiking.model.method import Method
from handreiking.rules.findings import error


def impossible_months(handbook: Handbook) -> Iterator[Diagnostic]:
    """A phase ends before it begins, begins before the one above it, or goes on after the method has ended.

    The timeline would be drawn backwards, or past its end.
    """
    for part in handbook.methods:
        yield from _in_order(part)
        yield from _within(part)


def _in_order(part: Part[Method]) -> Iterator[Diagnostic]:
    above = 0
    for index, phase in enumerate(part.entry.phases):
        path = ("phases", index)
        first, last = phase.from_month, phase.to_month
        if first is not None and last is not None and last < first:
            yield error("impossible-months", part, (*path, "to_month"), hint="turned", first=str(first), last=str(last))
        elif first is not None and first < above:
            yield error("impossible-months", part, (*path, "from_month"), hint="order", first=str(first), last=str(above))
        above = max(above, first or 0)


def _within(part: Part[Method]) -> Iterator[Diagnostic]:
    """The phases that end after the last month of the dose, if that is a limit."""
    months = part.entry.dose.months if part.entry.dose else None
    most = months and months.bound in ("at-most", "exactly") and months.number
    for index, phase in enumerate(part.entry.phases if most else ()):
        if phase.to_month is not None and most and phase.to_month > most:
            at = ("phases", index, "to_month")
            yield error("impossible-months", part, at, hint="outside", first=str(phase.to_month), last=str(most))
