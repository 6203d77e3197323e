"""How long a method takes, as the choices of a filter that it fits."""

from collections.abc import Iterable, Mapping

from handreiking.components.timeline.months import total_months
from handreiking.model.course import Time
from handreiking.model.method import Method

MINUTES: Mapping[str, int] = {"minutes": 1, "hours": 60, "days": 480}
"""What a unit of time is in minutes; a day is one of work, of eight hours."""

TIMES: Mapping[str, int] = {"at-most-hour": 60, "at-most-half-day": 240, "at-most-day": 480}
"""The choices of a limit to the time that it takes once, in minutes."""

LIMITS = (3, 6)
"""The choices of a limit to a duration, in months."""

CHOICES = (*TIMES, "more-than-day", *(f"at-most-{limit}" for limit in LIMITS), "longer", "open")
"""All choices, in order."""


def durations(method: Method) -> Iterable[str]:
    """Return the choices of duration that `method` fits: each limit that it keeps to, or ``longer``, or ``open``.

    An average and a least number of months are no limit. Months of one part of the method, while other phases have none, are
    not those of the whole. A method that says nothing of how much it takes fits none; one that says no more than how long it
    takes to do it once has that time, and its longest counts.
    """
    if not method.dose:
        return _times(method.time) if method.time else ()
    months = method.dose.months
    part = any(phase.from_month for phase in method.phases) and not total_months(method.phases)
    if months is None or months.number is None or part:
        return ("open",)
    if months.bound in ("exactly", "at-most"):
        return [f"at-most-{limit}" for limit in LIMITS if months.number <= limit] or ("longer",)
    return ("longer",) if months.bound == "at-least" and months.number > LIMITS[-1] else ("open",)


def _times(time: Time) -> Iterable[str]:
    if time.number is None or time.unit is None:
        return ()
    minutes = (time.to or time.number) * MINUTES[time.unit]
    return [name for name, limit in TIMES.items() if minutes <= limit] or ("more-than-day",)
