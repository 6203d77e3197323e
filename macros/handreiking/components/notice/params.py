"""What the component `notice` takes, which is what its template gets."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NoticeParams:
    """Something to know before reading on. A `hidden` notice is shown by a script after the day `review_by`."""

    title: str
    text: str
    review_by: date | None
    hidden: bool
