"""How easy a text reads."""

import pytest

from handreiking.plain import reading_ease, syllables
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("table", "name", "wrong"),
    [
        ("syllables", "nl", ["situaties", "museum", "team", "patiënt", "beëindigen", "coach"]),
        (
            "syllables-en",
            "en",
            ["quieter", "Wednesday", "business", "automatically", "awesome", "everyone", "quiet", "vegetable"],
        ),
    ],
)
def test_syllables(table: str, name: str, wrong: list[str]) -> None:
    """These labelled words are miscounted, and no others."""
    lines = (ROOT / f"tests/plain/{table}.tsv").read_text("utf-8").splitlines()
    labelled = [line.split("\t") for line in lines]

    assert wrong == [word for number, word in labelled if int(number) != syllables(word, name)]


@pytest.mark.parametrize(
    ("text", "language", "score"),
    [
        # Ten words of one syllable in two sentences: 206.84 - 0.77 x 100 - 0.93 x 5.
        ("Ik kom naar je huis. Dan zie ik je gauw.", "nl", 125.19),
        # Four words of nine syllables in one sentence: 206.84 - 0.77 x 225 - 0.93 x 4.
        ("Begeleiding maakt mensen vrolijk.", "nl", 29.87),
        # Six words of one syllable: 206.835 - 84.6 x 1 - 1.015 x 6.
        ("The cat sat on the mat.", "en", 116.145),
        # Four words of one syllable and three names, count for their number only: 206.835 - 84.6 x 1 - 1.015 x 7.
        ("Use Alexandria, OpenOffice or B2-forms on it.", "en", 115.13),
    ],
)
def test_formula(text: str, language: str, score: float) -> None:
    """The score is that of the formula, worked out by hand."""
    assert pytest.approx(score) == reading_ease(text, language)


@pytest.mark.parametrize(("text", "language"), [("[@kia-delft-2017]", "nl"), ("Een zin.", "xx")])
def test_nothing_to_score(text: str, language: str) -> None:
    """Without words, or without data of the language, there is no score."""
    assert None is reading_ease(text, language)


def test_short_words_are_easier() -> None:
    """The same in short words and sentences scores higher."""
    hard = "De organisatie faciliteert de ondersteuningsmogelijkheden van betrokkenen."
    assert (reading_ease("Wij helpen je. Dat doen we samen.", "nl") or 0) > (reading_ease(hard, "nl") or 0)
