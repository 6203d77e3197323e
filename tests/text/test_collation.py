"""Titles and names in the order of their letters."""

import pytest

from handreiking.text.collation import collation_key

ORDERS = [
    ["Eczeem", "Één gezin", "Eenzaam", "Enkel"],
    ["co-operate", "co-worker", "code"],
    ["‘Mend it’ days", "Mentoring", "“Move on” plan"],
    ["Æsop", "Agenda", "Apple", "Østergaard", "Øvelse", "Zebra"],
    ["raised bed", "raised-bed gardening", "raised beds"],
    ["Smith", "The allotment", "Visit"],
    ["resume", "résumé", "resumes"],
]


@pytest.mark.parametrize("order", ORDERS, ids=[order[0] for order in ORDERS])
def test_order(order: list[str]) -> None:
    """Accents, capitals, quotes and hyphens do not count; words do, and an article is one."""
    assert order == sorted(sorted(order, reverse=True), key=collation_key)
