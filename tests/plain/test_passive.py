"""The passive voice, measured on sentences that a person labelled."""

import pytest

from handreiking.plain import passives
from tests.conftest import ROOT


def labelled(table: str) -> list[tuple[str, str]]:
    """Return the (label, sentence) of each line of `table`."""
    lines = (ROOT / f"tests/plain/{table}.tsv").read_text("utf-8").splitlines()
    return [(label, sentence) for label, _, sentence in (line.partition("\t") for line in lines)]


@pytest.mark.parametrize(
    ("table", "language", "wrong"),
    [
        ("passive-nl", "nl", []),
        ("passive-unseen-nl", "nl", ["De cliënt moet niet overvraagd worden.", "De hulp is versnipperd over vijf organisaties."]),
        ("passive-en", "en", []),
    ],
)
def test_table(table: str, language: str, wrong: list[str]) -> None:
    """The sentences judged wrongly are these, and no others."""
    rows = labelled(table)
    assert wrong == [sentence for label, sentence in rows if (label == "passive") != any(passives(sentence, language))]


def test_tables_hold_enough() -> None:
    """The Dutch tables hold enough sentences to measure with, of both kinds."""
    labels = [label for table in ("passive-nl", "passive-unseen-nl") for label, _ in labelled(table)]
    assert (80, 86) == (labels.count("passive"), labels.count("active"))


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Het plan wordt samen gemaakt.", ["wordt … gemaakt"]),
        ("Je hoort of het gevraagd wordt.", ["gevraagd wordt"]),
        ("Wat wordt gedaan, en wat wordt gelaten?", ["wordt gedaan", "wordt gelaten"]),
    ],
)
def test_span(text: str, spans: list[str]) -> None:
    """A passive names its two words, in the order of the text; each clause has its own."""
    assert spans == [found.short for found in passives(text, "nl")]


def test_without_results() -> None:
    """How things stand can be left out."""
    text = "Het plan is gemaakt. Het wordt besproken."
    assert ["wordt besproken"] == [found.span for found in passives(text, "nl", results=False)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("All forms must be signed.", ["must be signed"]),
        ("The hall should then be locked.", ["should then be locked"]),
        ("Every volunteer has to be asked.", ["has to be asked"]),
        ("The key should be clearly described.", ["should be clearly described"]),
        ("The form needs to be signed.", ["needs to be signed"]),
        ("All forms must be signed by both parents.", []),
        ("The form has been signed.", []),
        ("Check that sharing is enabled.", []),
        ("The room can be booked online.", []),
        ("New leaflets are being printed.", []),
        ("Find the page that needs to be improved.", []),
        ("Your answers will be stored.", []),
        ("The hall should be hard to enter for the uninvited.", []),
        ("The hall should be a place where nobody feels left.", []),
        ("To be accepted, ask early.", []),
    ],
)
def test_who_must_act(text: str, spans: list[str]) -> None:
    """In English someone must act, and is not named; how things are, what is possible and what goes on can be left out."""
    assert spans == [found.span for found in passives(text, "en", results=False)]


def test_unknown_language() -> None:
    """Without data of the language nothing is passive."""
    assert [] == list(passives("Het wordt gedaan.", "xx"))
