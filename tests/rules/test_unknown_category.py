"""Categories that a method names and the handbook does not have."""

import pytest

from handreiking.rules.unknown_category import unknown_category
from tests.minimal import ABOUT, METHOD, minimal, text

NAMED = text(METHOD, ("  - wonen\n", "  - wonen\n  - werk\n"))


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ("categories:\n  - {id: wonen, title: wonen}\n  - {id: werk, title: werk}\n", []),
        ("categories:\n  - {id: wonen, title: wonen}\n  - {id: werken, title: werk}\n", [("werk", "suggestion", "werken")]),
        ("categories:\n  - {id: wonen, title: wonen}\n", [("werk", "hint", "")]),
        ("promise: Niets gaat weg.\n", [("wonen", "none", ""), ("werk", "none", "")]),
        ("kleur: blauw\n", []),
    ],
)
def test_category_of_a_method(about: str, expected: list[tuple[str, str, str]]) -> None:
    """One that is not in the list is reported, with the nearest, or where to add it; a list that is broken may have it."""
    found = [
        (one.params["id"], one.hint, one.params["suggestion"]) for one in unknown_category(minimal({METHOD: NAMED, ABOUT: about}))
    ]

    assert expected == found
