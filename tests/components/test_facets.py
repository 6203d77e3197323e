"""What a method is filtered by."""

import pytest

from handreiking.components.filters.facets import durations
from handreiking.model.method import Amount


@pytest.mark.parametrize(
    ("bound", "number", "expected"),
    [
        ("exactly", "3", ["at-most-3", "at-most-6"]),
        ("at-most", "4", ["at-most-6"]),
        ("average", "7", ["longer"]),
        ("at-least", "3", ["longer"]),
        ("exactly", None, ["open"]),
    ],
)
def test_lengths(bound: str, number: str | None, expected: list[str]) -> None:
    """A method fits every limit that it stays within; one that may take longer fits none."""
    months = Amount.model_validate({"bound": bound, "number": number, "text": "per traject"} if number else {"text": "geen"})
    assert expected == list(durations(months))


def test_no_duration() -> None:
    """A method that says nothing of its duration has no fixed one."""
    assert ["open"] == list(durations(None))
