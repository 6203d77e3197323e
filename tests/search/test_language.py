"""What the worker in the browser gets to know of a language."""

import re

import pytest

from handreiking.search.language import fold, words
from handreiking.search.languages import LANGUAGES, UNKNOWN
from tests.search.folding import FOLDED

EVERY = {**LANGUAGES, "unknown": UNKNOWN}


@pytest.mark.parametrize("name", EVERY)
def test_worker_gets_texts_and_lists(name: str) -> None:
    """Whatever a language has or lacks, the worker gets values of the same kinds."""
    kinds = {key: type(value) for key, value in EVERY[name].for_worker.items()}

    assert {"stop": list, "endings": tuple, "irregular": dict, "irregular_pattern": str, "slips": str} == kinds


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
