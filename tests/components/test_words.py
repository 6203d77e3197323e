"""Parts of a page that are a line of words: a source as a bibliography writes it, and when a phase is."""

from typing import Any

import pytest

from handreiking.catalogue import load
from handreiking.components.dose.params import time_words
from handreiking.components.period.words import period_words
from handreiking.components.reading.link import reading_link
from handreiking.components.reference.runs import reference_runs
from handreiking.model.course import Phase, Time
from handreiking.model.listed import Reading
from handreiking.model.lists import Source
from handreiking.text.runs import Link, Text, WorkTitle

REFERENCES: list[tuple[dict[str, Any], tuple[str, str, str]]] = [
    ({}, ("De Vries, A. (2017). ", "Lopen", ". Uitgever.")),
    ({"year": None}, ("De Vries, A. ", "Lopen", ". Uitgever.")),
    ({"year": None, "author": "Movisie"}, ("Movisie. ", "Lopen", ". Uitgever.")),
    ({"title": "Lopen?"}, ("De Vries, A. (2017). ", "Lopen?", " Uitgever.")),
    ({"title": "Lopen!", "published_in": "Uitgever B.V."}, ("De Vries, A. (2017). ", "Lopen!", " Uitgever B.V.")),
]
"""What a source has, and how it is written: before its title, the title, and after it."""


@pytest.mark.parametrize(("given", "written"), REFERENCES)
def test_reference(given: dict[str, Any], written: tuple[str, str, str]) -> None:
    """Each part ends with a stop, and none with two."""
    known = {"id": "bron", "author": "De Vries, A.", "year": "2017", "title": "Lopen", "published_in": "Uitgever"}
    before, title, after = written

    assert (Text(before), WorkTitle(title), Text(after)) == reference_runs(Source.model_validate({**known, **given}), load("nl"))


@pytest.mark.parametrize(
    ("url", "shown"),
    [("https://www.dorp.nl/wet/1", "dorp.nl"), ("https://wetten.dorp.nl/", "wetten.dorp.nl")],
)
def test_reference_to_an_official_text(url: str, shown: str) -> None:
    """After the publisher stand the day on which the text was read and a link to it, by the name of its site."""
    given = {"id": "wet", "author": "Dorp", "title": "Wet", "published_in": "dorp.nl", "kind": "official"}
    source = Source.model_validate({**given, "url": url, "consulted": "2026-11-27"})
    read = load("nl")("reference.consulted", date="27 november 2026")

    *_, about, space, link = reference_runs(source, load("nl"))
    assert (Text(f". dorp.nl. {read}"), Text(" "), Link(url, (Text(shown),))) == (about, space, link)


@pytest.mark.parametrize(
    ("months", "key", "holes"),
    [
        ((1, 3), "period.range", {"first": 1, "last": 3}),
        ((2, 2), "period.month", {"first": 2}),
        ((2, None), "period.month", {"first": 2}),
    ],
)
def test_period(months: tuple[int, int | None], key: str, holes: dict[str, int]) -> None:
    """A phase of one month names it; a longer one names its first and its last."""
    words = load("nl")
    given = {name: str(month) for name, month in zip(("from_month", "to_month"), months, strict=True) if month}
    phase = Phase.model_validate({"id": "een", "title": "Een", "goal": "Doel.", "steps": ["Stap."], **given})

    assert words(key, **holes) == period_words(words, phase)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"number": "1", "unit": "minutes"}, "1\u00a0minuut"),
        ({"number": "15", "to": "30", "unit": "minutes"}, "15 tot 30\u00a0minuten"),
        ({"number": "1", "to": "2", "unit": "hours"}, "1 tot 2\u00a0uur"),
        ({"number": "3", "unit": "days", "text": "verspreid"}, "3\u00a0dagen"),
        ({"text": "zolang het duurt"}, ""),
    ],
)
def test_time(given: dict[str, str], said: str) -> None:
    """A time is a number of its unit, or from one number to another; without a number it has no words of ours."""
    assert said == time_words(load("nl"), Time.model_validate(given))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.dorp.nl/wet", ("https://www.dorp.nl/wet", "dorp.nl")),
        ("http://dorp.nl", ("", "http://dorp.nl")),
        ("javascript:alert(1)", ("", "javascript:alert(1)")),
    ],
)
def test_what_to_read_elsewhere(url: str, expected: tuple[str, str]) -> None:
    """A page to read is linked, with the name of its site, only if its address is safe; any other address is a text."""
    link = reading_link(Reading(title="Wet", url=url))

    assert expected == (link.url, link.site)
