"""How easy a text reads."""

import pytest

from handreiking.plain import reading_ease, syllables
from tests.conftest import ROOT

SYLLABLES = [line.split("\t") for line in (ROOT / "tests/plain/syllables.tsv").read_text("utf-8").splitlines()]


def test_syllables() -> None:
    """These labelled Dutch words are miscounted, and no others."""
    expected = ["situaties", "museum", "team", "patiënt", "beëindigen", "coach"]
    assert expected == [word for number, word in SYLLABLES if int(number) != syllables(word, "nl")]


@pytest.mark.parametrize(
    ("text", "language", "score"),
    [
        # Ten words of one syllable in two sentences: 206.84 - 0.77 x 100 - 0.93 x 5.
        ("Ik kom naar je huis. Dan zie ik je gauw.", "nl", 125.19),
        # Four words of nine syllables in one sentence: 206.84 - 0.77 x 225 - 0.93 x 4.
        ("Begeleiding maakt mensen vrolijk.", "nl", 29.87),
        # Six words of one syllable: 206.835 - 84.6 x 1 - 1.015 x 6.
        ("The cat sat on the mat.", "en", 116.145),
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
