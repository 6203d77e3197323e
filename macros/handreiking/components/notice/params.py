"""What the component `notice` takes, which is what its template gets."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NoticeParams:
    """Something to mind before reading on. After the day `review_by` a script shows a notice that is `hidden`."""

    title: str
    text: str
    review_by: date | None
    hidden: bool
