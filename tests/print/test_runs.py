"""Texts on paper, as the data that a template and a word processor's file are written from."""

from pathlib import Path

import pytest

from handreiking.model.listed import Reading, WithPoints
from handreiking.print.entries import PaperRun
from handreiking.print.runs import PaperWriter
from handreiking.text.runs import Text, WorkTitle
from tests.handbooks import edition_of

METHODS = Path(__file__).parent.parent / "data" / "minimal" / "methods"
PAGE = ("method", "handover")


def paper(base: str = "https://handboek.example/") -> PaperWriter:
    """An empty document of the smallest handbook, whose site is at `base`."""
    return edition_of(METHODS, base).writer(PAGE)


def words(text: str) -> PaperRun:
    """A run of plain words."""
    return {"kind": "text", "text": text}


def mark(number: int) -> PaperRun:
    """The mark of a source."""
    return {"kind": "mark", "text": f"\u2009{number}"}


RUNS: dict[str, list[PaperRun]] = {
    "Vraag het.": [words("Vraag het.")],
    "Vraag <b>het</b> & meer": [words("Vraag <b>het</b> & meer")],
    "Vraag *het* **nu**": [
        words("Vraag "),
        {"kind": "em", "runs": [words("het")]},
        words(" "),
        {"kind": "strong", "runs": [words("nu")]},
    ],
    "[*Lees*](https://a.example)": [
        {"kind": "link", "url": "https://a.example", "runs": [{"kind": "em", "runs": [words("Lees")]}]}
    ],
    "[Lees](http://a.example)": [words("[Lees](http://a.example)")],
    "Kort [@b], lang [@a; @b].": [words("Kort,"), mark(1), words(" lang."), mark(2), mark(1)],
    "Typ `<a>`": [words("Typ "), {"kind": "code", "text": "<a>"}],
    "`12345678901234567890123456`": [{"kind": "code", "text": "1234567890123456789012\u200b3456"}],
    "Financie\u0308le": [words("Financi\u00eble")],
}
"""A text, and its runs on paper."""


@pytest.mark.parametrize("text", RUNS)
def test_runs(text: str) -> None:
    """A text keeps its form on paper; each source is a number, in order of appearance, and the editors have no mark."""
    assert RUNS[text] == paper().runs(text)


def test_reference_to_a_page() -> None:
    """A reference to a page of the handbook has the whole address."""
    (run,) = paper().runs("[Lees](method:handover)")

    assert ("link", [words("Lees")]) == (run["kind"], run["runs"])
    assert run["url"].startswith("https://handboek.example/")


@pytest.mark.parametrize("base", ["", "http://localhost:8000/"])
def test_reference_without_an_address(base: str) -> None:
    """Where the site has no address that others can follow, a reference is its words."""
    assert [words("Lees "), words("dit"), words(".")] == paper(base).runs("Lees [dit](method:handover).")


def test_terms_are_words_and_are_noted() -> None:
    """A term is a word like others on paper; the document knows that it is used."""
    document = paper()
    (term,) = document.context.handbook.terms

    assert [words(f"{term.term}")] == document.runs(term.term)
    assert {term.id: term} == document.context.explained


def test_other_runs() -> None:
    """The title of a work is words like others."""
    assert [words("Van: "), words("Een werk")] == paper().written([Text("Van: "), WorkTitle("Een werk")])


def test_points() -> None:
    """The points of a text are apart from it, for the template to put them below it."""
    entry = WithPoints(text="Kijk:", points=("*hier*", "daar"))

    points = [[{"kind": "em", "runs": [words("hier")]}], [words("daar")]]
    expected = {"text": [words("Kijk:")], "points": points, "images": []}
    assert [expected, [words("Vraag het.")]] == paper().each((entry, "Vraag het."))


def test_elsewhere() -> None:
    """What there is elsewhere is a link, with the site that it leads to and what it is good for."""
    reading = Reading(title="Kaartjes", url="https://www.voorbeeld.nl/k", text="Druk ze af [@b].")
    link = {"kind": "link", "url": "https://www.voorbeeld.nl/k", "runs": [words("Kaartjes")]}

    assert [[link, words(" (voorbeeld.nl). "), words("Druk ze af."), mark(1)]] == paper().each((reading,))
