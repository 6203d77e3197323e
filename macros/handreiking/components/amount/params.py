"""What the component `amount` takes, which is what its template gets."""

from dataclasses import dataclass
from typing import Literal

from handreiking.model.method import Amount


@dataclass(frozen=True, slots=True)
class AmountParams:
    """A number of hours or months, or how it is arranged."""

    amount: Amount
    unit: Literal["hours", "months"]
