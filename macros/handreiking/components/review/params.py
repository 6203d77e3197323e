"""What the component `review` takes, and what its template gets."""

from dataclasses import dataclass
from datetime import date

from handreiking.components.context import Context


@dataclass(frozen=True, slots=True)
class ReviewParams:
    """The day by which a statement must be reviewed, if it has one of its own.

    It is told if it is `sooner` than that of the page, or `overdue`.
    """

    review_by: date | None
    sooner: bool
    overdue: bool


def review(context: Context, review_by: date | None, whole: date, today: date) -> ReviewParams:
    """Return the review of a statement by the day `review_by`, on a page that must be reviewed by the day `whole`."""
    return ReviewParams(review_by, review_by is not None and review_by < whole, review_by is not None and review_by < today)
