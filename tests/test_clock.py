"""The date of a build."""

from datetime import date

import pytest

from handreiking.clock import LAST, VARIABLE, BadDate, today


@pytest.mark.parametrize(
    ("value", "expected"), [("0", date(1970, 1, 1)), ("1795219200", date(2026, 11, 21)), (str(LAST), date(2106, 2, 7))]
)
def test_a_date(monkeypatch: pytest.MonkeyPatch, value: str, expected: date) -> None:
    """The variable sets the date."""
    monkeypatch.setenv(VARIABLE, value)

    assert expected == today()


@pytest.mark.parametrize("value", ["", " ", "-1", "1e5", "abc", "٣", str(LAST + 1), "9" * 5000])
def test_what_is_no_date(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """Anything else is refused, as the specification asks."""
    monkeypatch.setenv(VARIABLE, value)
    with pytest.raises(BadDate):
        today()


def test_without_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it, it is today."""
    monkeypatch.delenv(VARIABLE)

    assert date.today() == today()
