"""What the component `numbers` takes, and what its template gets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handreiking.components.context import Context
from handreiking.model.topic import ServiceNumber


@dataclass(frozen=True, slots=True)
class CallableNumber:
    """A service with the address that calls it (RFC 3966), and whether its review is `overdue`."""

    service: ServiceNumber
    address: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class NumbersParams:
    """National services, each with a number that one tap calls."""

    services: Sequence[CallableNumber]


def numbers(context: Context, numbers: Sequence[ServiceNumber], today: date) -> NumbersParams:
    """Return `numbers` with the addresses that call them; `today` decides which reviews are overdue."""
    digits = [re.sub(r"[^0-9+]", "", one.number) for one in numbers]
    return NumbersParams(
        [CallableNumber(one, f"tel:{called}", one.review_by < today) for one, called in zip(numbers, digits, strict=True)]
    )
