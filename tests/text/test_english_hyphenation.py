"""English words on a narrow screen: a soft hyphen stands where a careful printer would break, or nowhere."""

import pytest

from handreiking.text.hyphenation import hyphenate, solid

BROKEN = """
    therapist organisation safeguarding accidentally manslaughter
    physio·therapists psycho·therapist respons·ibil·ities responsib·ility confid·enti·ality misunder·standing
    straight·forward counter·productive whistle·blowing Whistle·blowers trouble·shooting business·people under·graduate
    neighbour·hood relation·ships grand·children inter·national over·estimated Repres·entat·ives
    rein·force·ments compart·ment·alise pronounce·ments construc·tions predeter·mined decent·ralisa·tion
""".split()
"""Words with their breaks by hand: none in a short one, between the parts of a word of two, else by the British patterns."""


@pytest.mark.parametrize("word", BROKEN)
def test_an_english_word(word: str) -> None:
    """Never *the-rapist*, *straightfor-ward* or *coun-terproductive*."""
    assert word == hyphenate(word.replace("·", ""), "en").replace("\u00ad", "·")


def test_a_word_is_not_looked_up_for_another_language() -> None:
    """The English dictionary is not read for another language."""
    solid._dictionary.cache_clear()
    hyphenate("schuldhulpverlening", "nl")
    hyphenate("gouvernementalement", "fr")
    assert 0 == solid._dictionary.cache_info().currsize


def test_a_country_makes_no_difference() -> None:
    """American texts break as British ones: the pages have one set of patterns for a language."""
    assert hyphenate("straightforward", "en") == hyphenate("straightforward", "en-US")
