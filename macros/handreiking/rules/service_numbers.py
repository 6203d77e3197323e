"""The numbers of national services, which any text may name; short ones, as 112, 113 and 14 with an area code, always may be."""

import re

SERVICE_NUMBERS = {
    "0800-2000": "Veilig Thuis",
    "0800-0113": "113 Zelfmoordpreventie",
    "0800-0432": "De Kindertelefoon",
    "0900-8844": "Politie",
}
"""What each number is for, by the number."""

_DIGITS = frozenset(re.sub(r"\D", "", number) for number in SERVICE_NUMBERS)


def is_service_number(found: str) -> bool:
    """Return whether `found`, a telephone number in any way of writing, is that of a national service."""
    return re.sub(r"\D", "", found) in _DIGITS
