"""The rule ``review-overdue``."""

from collections.abc import Iterator

from handreiking.clock import today
from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import warning


def review_overdue(handbook: Handbook) -> Iterator[Diagnostic]:
    """The day on which a method was due for review has passed.

    The page tells its readers so. Review the whole page before you change the date.

    FAIL::

        reviewed: 2024-01-15
        review_by: 2025-01-15

    PASS::

        reviewed: 2026-11-21
        review_by: 2027-11-21
    """
    now = today()
    for part in handbook.methods:
        if part.entry.review_by < now and part.entry.status != "withdrawn":
            yield warning("review-overdue", part, ("review_by",), date=part.entry.review_by.isoformat())
