"""A text as sentences and words."""

from typing import Any

import pytest
import yaml

from handreiking.plain import sentences, words
from tests.conftest import ROOT

CASES: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests/plain/sentences.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["text"])[:40])
def test_sentences(case: dict[str, Any]) -> None:
    """A text falls apart into its sentences, without Markdown and citations."""
    assert tuple(case["sentences"]) == sentences(case["text"], "nl")


def test_sentences_of_an_unknown_language() -> None:
    """Without data of the language every full stop before a capital ends a sentence."""
    assert ("Dat is bijv.", "Iets.") == sentences("Dat is bijv. Iets.", "xx")


def test_words() -> None:
    """A word keeps its apostrophe, its hyphen and its figures; signs are none."""
    assert ("Zo’n", "B1-niveau", "om", "7.30", "en", "klaar") == words("Zo’n B1-niveau – om 7.30 (en: klaar!)")
