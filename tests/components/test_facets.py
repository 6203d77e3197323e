"""What a method is filtered by."""

import pytest

from handreiking import catalogue
from handreiking.components.filters.durations import durations
from handreiking.components.filters.facets import distinguishing_facets
from handreiking.model.course import Amount, Dose, Role, Time
from handreiking.model.method import Method
from tests.handbooks import MINIMAL, site_of

METHOD = site_of(MINIMAL).handbook.methods[0].entry
TIMED = METHOD.phases[0]
WORDS = catalogue.load("nl")
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


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ({"number": "45", "unit": "minutes"}, ["at-most-hour", "at-most-half-day", "at-most-day"]),
        ({"number": "1", "to": "2", "unit": "hours"}, ["at-most-half-day", "at-most-day"]),
        ({"number": "4", "to": "12", "unit": "hours"}, ["more-than-day"]),
        ({"number": "1", "unit": "days"}, ["at-most-day"]),
        ({"text": "hangt ervan af"}, []),
    ],
)
def test_time_of_doing_it_once(time: dict[str, str], expected: list[str]) -> None:
    """A method that only says how long it takes once is found by that time, and its longest counts."""
    timed = METHOD.model_copy(update={"dose": None, "time": Time.model_validate(time)})

    assert expected == list(durations(timed))


def lived(*situations: str | None) -> list[Method]:
    """Methods, each for one of `situations`."""
    return [METHOD.model_copy(update={"id": f"m{at}", "situation": one}) for at, one in enumerate(situations)]


@pytest.mark.parametrize(
    ("situations", "expected"),
    [
        (("Ik zoek werk.", "Ik zoek een huis.", "Ik zit vast."), []),
        (("Ik zoek werk.", "Ik zoek werk.", "Ik zit vast.", "Ik zit vast."), ["ik-zoek-werk", "ik-zit-vast"]),
        (("Ik zoek werk.", "Ik zoek werk."), []),
        (("Ik zoek werk.", "Ik zoek werk.", "Ik zit vast.", None, "Ik zit vast."), ["ik-zoek-werk", "ik-zit-vast"]),
    ],
)
def test_words_of_their_own(situations: tuple[str | None, ...], expected: list[str]) -> None:
    """Situations are asked for only where one fits two methods on average, and none fits all."""
    found = distinguishing_facets(WORDS, lived(*situations), ["situation"])

    assert expected == [value for facet in found for value, _ in facet.options]


def test_the_same_role() -> None:
    """The same id is the same role, whatever a method calls it; roles stand in the order of their titles."""
    titles = (("coach", "Coach"), ("chair", "Voorzitter")), (("coach", "Begeleider"), ("chair", "Voorzitter")), ()
    roles = [tuple(Role.model_validate({"id": id, "title": title, "tasks": ["luistert"]}) for id, title in one) for one in titles]
    (facet,) = distinguishing_facets(WORDS, [METHOD.model_copy(update={"roles": one}) for one in roles], ["role"])

    assert (("coach", "Coach"), ("chair", "Voorzitter")) == facet.options
