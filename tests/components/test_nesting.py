"""Entries of a list that are more than one statement: the points below a text, and what there is elsewhere."""

import re
from typing import Any

from tests.minimal import METHOD, html, minimal, text

GOAL = "goals:\n  - Je cliënt blijft wonen.\n"
POINTS = (
    'goals:\n  - text: "Je cliënt kent [@overdracht-utrecht]:"\n    points:\n'
    "      - het *wijkteam*\n      - de huisarts [@overdracht-utrecht].\n"
)
ELSEWHERE = (
    "decision: de cliënt\nmaterials:\n  - Een stift.\n"
    "  - title: Kaartjes & meer\n    url: https://www.voorbeeld.nl/kaartjes\n    text: Druk ze *zelf* af [@overdracht-utrecht].\n"
    "  - title: Lijst\n    url: https://voorbeeld.nl/lijst\n"
)


def list_of(page: str, anchor: str) -> str:
    """Return the first list after the id `anchor` of `page`, without marks."""
    found = re.search(rf'id="{anchor}".*?(<ul class="hr-list">.*?</ul>\n)', page, re.DOTALL)
    assert found
    return re.sub(r' ?<(a|span) class="hr-source.*?</\1>', "", found[1])


def page_with(*swaps: tuple[str, str]) -> Any:
    """Return the page of the method with `swaps` made."""
    return html(minimal({METHOD: text(METHOD, *swaps)}), "method", "handover")


def test_points_stand_below_their_text() -> None:
    """The points of a text are a list in its list, below it."""
    expected = (
        '<li class="hr-list__item"><div class="hr-list__text">Je cliënt kent:'
        '<ul class="hr-points"><li>het <em>wijkteam</em></li><li>de huisarts.</li></ul></div></li>'
    )

    assert expected in list_of(page_with((GOAL, POINTS)), "doelen")


def test_points_have_their_own_marks() -> None:
    """Each point says who speaks, as the text above it does."""
    page = page_with((GOAL, POINTS))
    start = page.index("het <em>wijkteam</em>")

    assert "hr-source--editors" in page[start : page.index("de huisarts")]


def test_what_there_is_elsewhere_is_a_link() -> None:
    """Material that is elsewhere is a link, with the site that it leads to and what it is good for."""
    listed = list_of(page_with(("decision: de cliënt\n", ELSEWHERE)), "materialen")

    assert (
        '<a href="https://www.voorbeeld.nl/kaartjes">Kaartjes &amp; meer</a> (voorbeeld.nl). Druk ze <em>zelf</em> af.' in listed
    )
    assert '<a href="https://voorbeeld.nl/lijst">Lijst</a> (voorbeeld.nl)</span>' in listed
