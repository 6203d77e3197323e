"""How much a page is about a word: in its title, in a heading, in its text, and in part of a longer word."""

import pytest

from handreiking.search.analysis import Analyst
from handreiking.search.documents import IndexedPage, IndexedSection
from handreiking.search.language import SearchLanguage
from handreiking.search.languages import language

TITLE, HEADING, BODY, PART = 9.0, 1.5, 1.0, 0.5
"""What a word counts for in a title, in a heading, in a text, and as a part of a compound."""

USUAL = 250
"""So many words a page has that is neither long nor short."""

DUTCH = language("nl")
ANALYST = Analyst(DUTCH, frozenset({"wijk", "team"}))


def page(title: str, text: str = "", *sections: tuple[str, str]) -> IndexedPage:
    """Return a page with a `title`, a `text` below it, and `sections`: a heading and a text each."""
    found = (IndexedSection(f"s{number}", heading, words) for number, (heading, words) in enumerate(sections))
    return IndexedPage("a/", "page", (IndexedSection("", title, text), *found))


def weight(word: str, on: IndexedPage, *names: str) -> float:
    """Return the weight of `word` on a page."""
    return ANALYST.weigh(on, names).get(DUTCH.stem(word), 0.0)


def near(value: float) -> object:
    """Return what is as good as `value`."""
    return pytest.approx(value, rel=0.02)


def test_text() -> None:
    """A word in the text counts, and twice as often is not twice as much."""
    once, thrice = weight("brug", page("x", "brug")), weight("brug", page("x", "brug brug brug"))

    assert (near(BODY), near(2 * BODY)) == (once, thrice)


def test_all_sections_count() -> None:
    """The text of every section counts as that below the title does."""
    assert weight("brug", page("x", "brug brug brug")) == weight("brug", page("x", "brug", ("", "brug"), ("", "brug")))


def test_title_and_heading() -> None:
    """A word in the title counts for more than one in a heading, and that for more than one in the text."""
    title, heading, text = (weight("brug", one) for one in (page("brug"), page("x", "", ("brug", "")), page("x", "brug")))

    assert (near(TITLE / 1.5**0.5), near(HEADING), near(BODY)) == (title, heading, text)
    assert title > heading > text


def test_headings() -> None:
    """A word in several headings counts for more, a word twice in one heading does not."""
    one = weight("brug", page("x", "", ("brug", "")))

    assert near(one) == weight("brug", page("x", "", ("brug brug", "")))
    assert near(2 * one) == weight("brug", page("x", "", ("brug", ""), ("brug", ""), ("brug", "")))


def test_title_is_no_heading() -> None:
    """The title of a page counts once."""
    assert near(TITLE / 1.5**0.5) == weight("brug", page("brug", "", ("x", "")))


def test_words_of_a_long_title_count_for_less() -> None:
    """A title of one word says more of it than a title of four."""
    assert near(TITLE / 3**0.5) == weight("brug", page("brug poort toren molen"))


def test_other_names_count_as_the_title() -> None:
    """A page goes by its other names too; the name that says most of a word counts."""
    assert weight("brug", page("brug")) == weight("brug", page("poort toren molen"), "brug")
    assert weight("brug", page("brug")) == weight("brug", page("brug"), "brug poort toren")


def test_a_long_page() -> None:
    """On a long page a word in the text counts for less; in its title it counts for the same."""
    long = page("brug", "poort " * USUAL + "toren", ("molen", ""))

    assert near(BODY / 1.5) == weight("toren", long)
    assert (weight("brug", page("brug")), near(HEADING)) == (weight("brug", long), weight("molen", long))


def test_part_of_a_compound() -> None:
    """A compound counts whole, and each of its parts for less."""
    found = dict(ANALYST.stems("wijkteamoverleg"))

    assert 1.0 == found[DUTCH.stem("wijkteamoverleg")]
    assert (PART, PART) == (found[DUTCH.stem("wijk")], found[DUTCH.stem("overleg")])


def test_end_of_a_compound() -> None:
    """All that a compound ends in counts as a part of it, not its first parts together."""
    found = dict(ANALYST.stems("wijkteamoverleg"))

    assert (PART, None) == (found.get(DUTCH.stem("teamoverleg")), found.get(DUTCH.stem("wijkteam")))


def test_parts_in_a_text() -> None:
    """Two compounds with a part in common say as much of it as the part itself."""
    assert near(weight("wijk", page("x", "wijk"))) == weight("wijk", page("x", "wijkteam wijkteam"))


@pytest.mark.parametrize("word", ["wijkteam", "x" * 40 + "wijkteam"])
def test_lengths_of_compounds(word: str) -> None:
    """Words of eight letters are taken apart; words of more than forty are none."""
    assert (len(word) == 8) == (DUTCH.stem("wijk") in dict(ANALYST.stems(word)))


def test_capitals() -> None:
    """Capitals make no difference, to the parts of a compound neither."""
    assert list(ANALYST.stems("wijkteam éénoudergezin")) == list(ANALYST.stems("WIJKTEAM Éénoudergezin"))


def test_a_language_sees_small_letters() -> None:
    """What tells the parts of a compound in a language need not know capitals."""
    language = SearchLanguage(frozenset(), (), lambda word, known: (word.find("team"),) if "team" in word else ())

    assert [("wijkteam", 1.0), ("wijk", PART), ("team", PART)] == list(Analyst(language, frozenset()).stems("WijkTeam"))


def test_what_says_nothing() -> None:
    """Words that say nothing and single letters are left out; a digit is not."""
    assert [("7", 1.0), ("brug", 1.0)] == list(ANALYST.stems("de x 7 en een brug"))


def test_stems_are_sorted() -> None:
    """The same page gives the same weights in the same order."""
    found = list(ANALYST.weigh(page("toren brug", "molen poort")))

    assert (sorted(found), 4) == (found, len(found))


def test_every_word_once() -> None:
    """A word in the title, in a heading and in the text has one weight: their sum."""
    both = page("brug", "brug", ("brug", ""))

    assert near(TITLE / 1.5**0.5 + HEADING + BODY) == weight("brug", both)
