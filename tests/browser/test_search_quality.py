"""The search finds what the judged queries hope for; ``make search-report`` prints every miss."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import COMMUNITY
from tests.search.judging import ASK, TYPE, Count, judge, queries, split
from tests.search.report import FINAL, NEED, TUNING


def judged(page: Page, address: str, file: Path) -> tuple[Count, Count]:
    """Ask the queries in `file`; count those that should find something, and those that should not."""
    wanted, unwanted = split(judge(page, address, queries(file)))
    return Count.of(wanted), Count.of(unwanted)


def good(count: Count, quiet: Count) -> bool:
    """Whether 85 % or more have a right page first and 95 % among the first three, 2 % at most nothing; and of `quiet` 80 %."""
    return count.first >= 85 and count.three >= 95 and count.nothing <= 2 and quiet.nothing >= 80


def in_english(page: Page, address: str, folder: Path) -> Count:
    """Ask the queries in `folder`, of both halves: those that the search was tuned on, and those kept apart."""
    asked = [query for half in ("tuning", "kept") for query in queries(folder / f"queries-{half}.tsv")]
    return Count.of(split(judge(page, address, asked))[0])


def is_good_in_english(count: Count) -> bool:
    """Whether 93 % or more have a right page among the first three, and 4 % at most find nothing."""
    return count.three >= 93 and count.nothing <= 4


@pytest.mark.all
@pytest.mark.parametrize("subject", ["community"], indirect=True, scope="session")
def test_judged_queries_find_their_pages_in_english(desk: Page, address: str) -> None:
    """Of the queries on the handbook in English, on which the search was tuned and which were kept apart, few miss their page."""
    found = in_english(desk, address, COMMUNITY)
    assert 60 == found.queries
    assert is_good_in_english(found), found


def test_judged_queries_find_their_pages(desk: Page, address: str) -> None:
    """The queries that the search was tuned on find their pages."""
    found = judged(desk, address, TUNING)
    assert good(*found), found


def test_a_query_that_is_typed_finds_the_same(desk: Page) -> None:
    """Typed key by key, a query of each kind ends with the answer to the whole of it, as when it is asked at once."""
    asked = {query.kind: query.text for query in queries(TUNING)}
    at_once = {kind: desk.evaluate(ASK, text) for kind, text in asked.items()}
    assert at_once == {kind: desk.evaluate(TYPE, text) for kind, text in asked.items()}


@pytest.mark.content
def test_danger_and_sharing_are_found_in_the_handbook(desk: Page, address: str) -> None:
    """Someone in need has a section that helps among the first three results, for 95 % of the queries about that."""
    found = Count.of(judge(desk, address, queries(NEED)))
    assert found.three >= 95, found


@pytest.mark.content
@pytest.mark.parametrize(
    ("query", "missing"),
    [("dementie", "dementie"), ("lvb", "lvb"), ("mantelzorger overbelast", "mantelzorg"), ("alzheimr", "dementie")],
)
def test_what_is_not_covered_is_said(desk: Page, query: str, missing: str) -> None:
    """Where the handbook has nothing it says so above the results, with whom to ask."""
    desk.evaluate(TYPE, query)
    expect(desk.locator(".hr-search__advice")).to_contain_text(missing)
    expect(desk.locator(".hr-search__advice")).to_contain_text("Vraag")


@pytest.mark.content
@pytest.mark.parametrize("file", [TUNING, FINAL], ids=["tuning", "final"])
def test_judged_queries_find_their_pages_in_the_handbook(desk: Page, address: str, file: Path) -> None:
    """In the real handbook they do so as well, and so do those that were kept apart."""
    found = judged(desk, address, file)
    assert good(*found), found
