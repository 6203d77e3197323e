"""English words in their forms, British and American, and what is written with a hyphen, apart or as one word."""

from pathlib import Path

import pytest

from handreiking.search.analysis import PART, Analyst
from handreiking.search.documents import IndexedPage, IndexedSection
from handreiking.search.languages import language

FOLDER = Path(__file__).parent
FORMS = (FOLDER / "forms.en.txt").read_text("utf-8").splitlines()
"""Forms of one word, a word a line."""
APART = (FOLDER / "apart.en.txt").read_text("utf-8").splitlines()
"""Pairs of words that are not each other's forms."""
ENGLISH = language("en")
ANALYST = Analyst(ENGLISH, frozenset())


@pytest.mark.parametrize("group", FORMS)
def test_forms_of_a_word_have_one_stem(group: str) -> None:
    """A plural, a possessive, a past, the other spelling, and who or what does it come to the same stem."""
    assert 1 == len(found := {ENGLISH.key(word) for word in group.split()}), found


@pytest.mark.parametrize("pair", APART)
def test_other_words_have_another_stem(pair: str) -> None:
    """Words that only look alike stay apart."""
    assert 2 == len({ENGLISH.stem(word) for word in pair.split()})


@pytest.mark.parametrize(
    "question", ["How do I …?", "What is it, and who’s it for?", "When can’t you?", "Why shouldn't we get it?"]
)
def test_a_question_without_a_subject_says_nothing(question: str) -> None:
    """The words of a question, contracted or not, have no stems."""
    assert [] == list(ANALYST.stems(question))


@pytest.mark.parametrize("text", ["G.P.", "GP", "GPs", "GP’s"])
def test_an_abbreviation_with_dots_and_in_the_plural(text: str) -> None:
    """An abbreviation is the same word with and without dots, and in the plural."""
    assert ENGLISH.key("gp") == ENGLISH.key(text)


def test_a_hyphen_makes_one_word_too() -> None:
    """What is written with a hyphen has its parts, and for half the whole as one word; a particle alone says nothing."""
    assert [("follow", 1.0), ("followup", PART)] == list(ANALYST.stems("Follow-up"))
    assert [("check", 1.0), ("list", 1.0), ("checklist", PART)] == list(ANALYST.stems("check\u2011list"))
    assert [] == list(ANALYST.stems("2025-26 and/or -"))[2:]


def test_two_words_of_a_title_are_one_word_too() -> None:
    """Two words of a title that both count are found as one; of a text they are not."""
    page = IndexedPage("een/", "page", (IndexedSection("", "The site map of a café", "Card sorting"),))

    assert ["cafe", "card", "map", "site", "sitemap", "sort"] == list(ANALYST.weigh(page))
