"""How much a page is about its words."""

from math import log2, sqrt

import pytest

from handreiking.search.analysis import Analyst
from handreiking.search.documents import IndexedPage, IndexedSection
from handreiking.search.languages import UNKNOWN, language

ANALYST = Analyst(UNKNOWN, frozenset())


def page(title: str, text: str = "", *headings: str) -> IndexedPage:
    """A page with `text` below its title, and empty sections below `headings`."""
    below = (IndexedSection("kop", heading, "") for heading in headings)
    return IndexedPage("een/", "page", (IndexedSection("", title, text), *below))


def test_capitals_make_no_difference() -> None:
    """A compound in capitals has the parts that it has in small letters."""
    analyst = Analyst(language("nl"), frozenset({"overdracht"}))
    small = list(analyst.stems("overdrachtsdocument"))

    assert (small, True) == (list(analyst.stems("OVERDRACHTSDOCUMENT")), len(small) > 1)


def test_a_title_counts_most() -> None:
    """A word counts nine times in a title, less in a longer one; one and a half in a heading; and once in a text."""
    long = 1 + log2(1 + 1 / 250) / 2
    expected = {"regie": 9 / sqrt(1.5), "vangnet": 1.5, "nazorg": 1 / long}

    assert pytest.approx(expected) == ANALYST.weigh(page("regie", "nazorg", "vangnet"))
    assert pytest.approx({"eigen": 9 / sqrt(2), "regie": 9 / sqrt(2)}) == ANALYST.weigh(page("eigen regie"))


def test_a_word_that_returns_counts_ever_less() -> None:
    """Three times in a text is worth twice as much as once, and the more words a page has, the less each is worth."""
    once, thrice = (ANALYST.weigh(page("x", "nazorg " * times))["nazorg"] for times in (1, 3))

    assert pytest.approx(2 * (1 + log2(1 + 1 / 250) / 2) / (1 + log2(1 + 3 / 250) / 2)) == thrice / once


def test_headings_count_together() -> None:
    """A word in three headings is worth twice that in one."""
    assert pytest.approx({"nazorg": 3.0}) == ANALYST.weigh(page("x", "", "nazorg", "nazorg", "nazorg"))


def test_another_name_counts_as_a_title() -> None:
    """A word of another name counts as one of the title does, and once if both have it."""
    found = ANALYST.weigh(page("regie"), ("nazorg", "regie"))

    assert (9 / sqrt(1.5), 9 / sqrt(1.5)) == pytest.approx((found["nazorg"], found["regie"]))


def test_single_letters_say_nothing_and_digits_do() -> None:
    """A single letter is left out, a digit is not."""
    assert [("2", 1.0)] == list(ANALYST.stems("a 2"))


def test_a_part_counts_for_half() -> None:
    """Beside a compound its parts count for half, unless they are short or the compound is."""
    analyst = Analyst(language("nl"), frozenset({"hulp", "vraag"}))

    assert [("hulpvrag", 1.0), ("hulp", 0.5), ("vrag", 0.5)] == list(analyst.stems("hulpvraag"))
