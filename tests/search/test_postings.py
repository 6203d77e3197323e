"""Weights become rows of pages."""

import pytest

from handreiking.search.postings import letter, postings


def test_row_has_a_letter_and_how_far_the_next_page_is() -> None:
    """Page 0 with weight C and page 4 with weight B are ``CB4``."""
    assert {"nazorg": "CB4"} == postings([{"nazorg": 1.8}, {}, {}, {}, {"nazorg": 1.2}])


def test_next_page_needs_no_number() -> None:
    """Consecutive pages have only their letters; a first page that is not page 0 has its distance."""
    assert {"een": "A2AA"} == postings([{}, {"een": 0.6}, {"een": 0.6}, {"een": 0.6}])


@pytest.mark.parametrize(("gap", "written"), [(2, "2"), (9, "9"), (10, "a"), (35, "z"), (36, "10"), (71, "1z"), (72, "20")])
def test_distance_is_in_base_36(gap: int, written: str) -> None:
    """A distance is written with the digits and then the letters."""
    empty: list[dict[str, float]] = [{} for _ in range(gap - 1)]

    assert {"een": f"AA{written}"} == postings([{"een": 0.6}, *empty, {"een": 0.6}])


def test_stems_are_sorted() -> None:
    """The entries are in the order in which the worker looks them up."""
    assert ["a", "b", "c"] == list(postings([{"c": 1, "a": 1}, {"b": 1}]))


def test_a_stem_leads_to_400_pages_at_most() -> None:
    """If there are more pages, those with the least weight are left out, and of pages with the same weight the last ones."""
    heavy = [{"een": 2.4}] * 399
    light = [{"een": 1.2}, {"een": 0.6}, {"een": 1.2}]

    assert {"een": "B" + "D" * 399} == postings([light[0], *heavy, *light[1:]])
    assert {"een": "D" * 399 + "B2"} == postings([*heavy, *light[1:]])
    assert {"een": "A" * 400} == postings([{"een": 0.6}] * 401)


@pytest.mark.parametrize(
    ("weight", "expected"),
    [(0, "A"), (0.6, "A"), (0.89, "A"), (0.91, "B"), (1.2, "B"), (1.49, "B"), (1.51, "C"), (15.0, "Y"), (15.6, "Z"), (99, "Z")],
)
def test_letter(weight: float, expected: str) -> None:
    """Each letter is worth 0.6: what lies between two is the nearest, and nothing is below A or above Z."""
    assert expected == letter(weight)
