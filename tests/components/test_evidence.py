"""The line at the top of a method that says what it leans on."""

from datetime import date
from typing import Any

import pytest

from handreiking.catalogue import load
from handreiking.components.method.evidence import evidence
from handreiking.model.lists import Source
from handreiking.model.method import Method
from tests.handbooks import MINIMAL, site_of

WORDS = load("nl")
METHOD = site_of(MINIMAL).handbook.methods[0].entry.model_copy(update={"checklists": (), "guides": ()})
NOT_ASSESSED = "Niet beoordeeld door een erkenningscommissie."


def line(*sources: dict[str, Any], **update: object) -> str:
    """Return the line of a method that cites `sources`, and nothing else; `update` has other values of its fields."""
    made = [
        Source.model_validate({"id": f"bron-{number}", "author": "A", "title": "T", "published_in": "P", **given})
        for number, given in enumerate(sources)
    ]
    summary = " ".join(["Kort.", *(f"Zo [@{source.id}]." for source in (*made, *made))])
    quiet = {"key_facts": (), "why": ("Zo.",), "dose": None, "recognition": "not-assessed"}
    method: Method = METHOD.model_copy(update={**quiet, "summary": summary, **update})
    return evidence(WORDS, method, {source.id: source for source in made})


@pytest.mark.parametrize(
    ("years", "said"),
    [
        ([], "Steunt niet op een bron. De redactie schreef alles zelf."),
        (["2017"], "Steunt op één bron, uit 2017."),
        ([None], "Steunt op één bron, zonder jaartal."),
        (["2019", "2016"], "Steunt op twee bronnen, uit 2016 en 2019."),
        (["2016", "2016"], "Steunt op twee bronnen, uit 2016."),
        (["2016", "2019", "2017"], "Steunt op drie bronnen, uit 2016 tot en met 2019."),
        ([None, None], "Steunt op twee bronnen, zonder jaartal."),
        (["2016", None], "Steunt op twee bronnen, uit 2016; één zonder jaartal."),
        (["2016", None, None], "Steunt op drie bronnen, uit 2016; twee zonder jaartal."),
    ],
)
def test_sources(years: list[str | None], said: str) -> None:
    """Each source counts once, with the years that are known."""
    assert f"{said} {NOT_ASSESSED}" == line(*({"year": year} if year else {} for year in years))


def test_official_texts_are_no_evidence() -> None:
    """What the law says is no report that the method works."""
    official = {"kind": "official", "year": "2024", "url": "https://example.org", "consulted": "2026-11-01"}

    assert f"Steunt op één bron, uit 2017. {NOT_ASSESSED}" == line({"year": "2017"}, official)


@pytest.mark.parametrize(
    ("update", "said"),
    [
        ({"recognition": "well-founded"}, "Beoordeeld door een erkenningscommissie: goed onderbouwd."),
        (
            {"recognition": "well-described", "recognition_until": date(2030, 3, 1)},
            "Beoordeeld door een erkenningscommissie: goed beschreven, tot en met 1 maart 2030.",
        ),
    ],
)
def test_recognition(update: dict[str, object], said: str) -> None:
    """A committee's judgement is told in the words of that committee, with the day until which it holds."""
    assert said == line({"year": "2017"}, **update).removeprefix("Steunt op één bron, uit 2017. ")
