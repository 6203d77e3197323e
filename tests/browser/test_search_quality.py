"""The search finds what the judged queries hope for; ``make search-report`` prints every miss."""

from playwright.sync_api import Page

from tests.search.judging import Count, judge, queries, split
from tests.search.report import TUNING


def test_judged_queries_find_their_pages(desk: Page, address: str) -> None:
    """At least 85 % lead to a right page first and 95 % among the first three; at most 2 % find nothing."""
    wanted, unwanted = split(judge(desk, address, queries(TUNING)))
    count, quiet = Count.of(wanted), Count.of(unwanted)
    assert (True, True, True, True) == (count.first >= 85, count.three >= 95, count.nothing <= 2, quiet.nothing >= 80), (
        count,
        quiet,
    )
