"""A cell of the comparison: what it says, and who says it."""

import re

import pytest

from tests.minimal import METHOD, another_method, html, minimal, text

MARK = re.compile(r'<a class="hr-source" href="#bron-(\d+)"[^>]*>[^<]*</a>')


def cell(decision: str) -> str:
    """Return the cell that says who decides, with ``{1}`` for the mark of the first source."""
    page = html(minimal({METHOD: text(METHOD, ("decision: de cliënt", f"decision: {decision}"))}), "page", "compare")
    found = re.search(r'<span class="hr-table__value[^"]*">(?:Samen|<em>Samen).*', page)
    assert found
    return MARK.sub(r"{\1}", found[0])


@pytest.mark.parametrize(
    ("decision", "mark", "editors"),
    [
        ("Samen.", False, True),
        ("Samen [@overdracht-utrecht].", True, False),
        ("Samen [@overdracht-utrecht], zegt men.", True, True),
        ("'*Samen* [@overdracht-utrecht].'", True, False),
    ],
)
def test_who_says_it(decision: str, mark: bool, editors: bool) -> None:
    """What a source says has its mark; what the editors add looks different, and says so to who cannot see that."""
    found = cell(decision)

    assert (mark, editors) == ("{" in found, "hr-table__value--editors" in found)
    assert editors == ('<span class="hr-visually-hidden"' in found)
    assert "hr-source--editors" not in found


def test_nothing_to_say() -> None:
    """A cell of a method that says nothing of a question says that; a question that no method answers is not asked."""
    placed = ("    text: nazorg\n", "    text: nazorg\n  place: thuis\n")
    alone = html(minimal(), "page", "compare")
    beside = html(minimal({"nl/zorg.yaml": another_method("care", "Zorg", placed)}), "page", "compare")

    assert (0, 1) == tuple(page.count("hr-table__value--none") for page in (alone, beside))
    assert (False, True) == tuple("Waar?" in page for page in (alone, beside))
