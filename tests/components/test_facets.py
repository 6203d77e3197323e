"""What a method is filtered by."""

import pytest

from handreiking.components.filters.durations import durations
from handreiking.model.course import Amount, Dose
from handreiking.model.method import Method
from tests.handbooks import MINIMAL, site_of

METHOD = site_of(MINIMAL).handbook.methods[0].entry
TIMED = METHOD.phases[0]
UNTIMED = TIMED.model_copy(update={"from_month": None, "to_month": None})


def method(months: Amount | None, *phases: object) -> Method:
    """A method that takes `months`, with `phases`."""
    dose = Dose.model_construct(months=months)
    return METHOD.model_copy(update={"dose": dose, "phases": phases or METHOD.phases})


def amount(bound: str, number: str | None) -> Amount:
    """A number of months with its bound; without a number, how it is arranged."""
    return Amount.model_validate({"bound": bound, "number": number, "text": "per traject"} if number else {"text": "geen"})


@pytest.mark.parametrize(
    ("bound", "number", "expected"),
    [
        ("exactly", "3", ["at-most-3", "at-most-6"]),
        ("at-most", "4", ["at-most-6"]),
        ("at-most", "7", ["longer"]),
        ("average", "3", ["open"]),
        ("average", "7", ["open"]),
        ("at-least", "3", ["open"]),
        ("at-least", "7", ["longer"]),
        ("exactly", None, ["open"]),
    ],
)
def test_lengths(bound: str, number: str | None, expected: list[str]) -> None:
    """A method fits every limit that it stays within; an average and a least number of months are no limit."""
    assert expected == list(durations(method(amount(bound, number))))


@pytest.mark.parametrize(
    ("phases", "expected"),
    [((TIMED, UNTIMED), ["open"]), ((TIMED, TIMED), ["at-most-3", "at-most-6"]), ((UNTIMED,), ["at-most-3", "at-most-6"])],
)
def test_months_of_a_part(phases: tuple[object, ...], expected: list[str]) -> None:
    """Where only some phases have months, the number of months is not that of the whole method."""
    assert expected == list(durations(method(amount("exactly", "3"), *phases)))


def test_no_duration() -> None:
    """A method that says nothing of its duration has no fixed one."""
    assert ["open"] == list(durations(method(None)))
