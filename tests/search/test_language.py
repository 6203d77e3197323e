"""What the worker in the browser gets to know of a language."""

import re

import pytest

from handreiking.search.analysis import Analyst
from handreiking.search.language import fold, words
from handreiking.search.languages import UNKNOWN, known_languages, language
from tests.search.folding import FOLDED

EVERY = {**{name: language(name) for name in known_languages()}, "unknown": UNKNOWN}


@pytest.mark.parametrize("name", EVERY)
def test_worker_gets_texts_and_lists(name: str) -> None:
    """Whatever a language has or lacks, the worker gets values of the same kinds."""
    kinds = {key: type(value) for key, value in EVERY[name].for_worker.items()}

    lists, texts = ("stop", "particles", "same"), ("irregular_pattern", "slips", "links")
    assert {
        **dict.fromkeys(lists, list),
        **dict.fromkeys(texts, str),
        "endings": tuple,
        "irregular": dict,
        "shortest": int,
    } == kinds


def test_a_language_without_a_file_is_searched_as_written() -> None:
    """Of a language without a file a word is its own stem, and every word counts."""
    assert (UNKNOWN, "huizen") == (language("xx"), language("xx").stem("huizen"))
    assert [("les", 1.0), ("maisons", 1.0)] == list(Analyst(language("xx"), frozenset()).stems("les maisons"))


@pytest.mark.parametrize("name", known_languages())
def test_patterns_have_no_piece_left(name: str) -> None:
    """Every piece that a pattern names is filled in."""
    said = [pattern for pattern, _ in language(name).endings] + [language(name).before_irregular]

    assert [] == [pattern for pattern in said if re.search("<[a-z]+>", pattern)]


@pytest.mark.parametrize("name", EVERY)
def test_irregular_forms_have_a_pattern(name: str) -> None:
    """The pattern knows every irregular form; a language without such forms has none."""
    language = EVERY[name]
    known = {form for form in language.irregular if re.fullmatch(language.irregular_pattern, form)}

    assert (set(language.irregular), bool(known)) == (known, bool(language.irregular_pattern))


@pytest.mark.parametrize("text", FOLDED)
def test_words_are_folded(text: str) -> None:
    """Accents, ligatures, invisible signs and apostrophes make no other word, whether they are taken away before or after."""
    assert FOLDED[text] == words(fold(text)) == [fold(word) for word in words(text.lower())]
