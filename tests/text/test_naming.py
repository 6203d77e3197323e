"""Names in an address: different for each of a few labels."""

import pytest

from handreiking.text.naming import slugs


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["Ja", "Nee", "Weet ik niet"], ["ja", "nee", "weet-ik-niet"]),
        (["Weet ik niet", "Ja", "Nee"], ["weet-ik-niet", "ja", "nee"]),
        (["Ja", "Ja!", "Ja 2"], ["ja", "ja-2", "ja-2-3"]),
        (["???", "1"], ["1", "1-2"]),
    ],
)
def test_labels(labels: list[str], expected: list[str]) -> None:
    """A label keeps its name in another order; one that has none, or the name of another, gets its number."""
    assert expected == slugs(labels)
