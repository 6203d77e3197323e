"""Dutch words in their forms, and compounds with their parts."""

import pytest

from handreiking.search.analysis import Analyst
from handreiking.search.language import fold
from handreiking.search.languages import language

DUTCH = language("nl")
ALIKE = """
    overdracht overdrachten | schuld schulden | gezin gezinnen | huis huizen huisje | brief brieven | taak taken |
    proces processen | client clienten clients | risico risicos | collega collegas |
    afschalen afgeschaald afschaling | verslaving verslaafd | overdragen overgedragen |
    inbrengen ingebracht inbrengt | bespreken besproken besprak bespreking | veiligheid veiligheden |
    meldcode meldcodes | keuze keuzes | verhuizen verhuizing verhuist verhuisd | begeleiden begeleiding begeleidt |
    code codes | gezinsmanager gezinsmanagers | uitvoeren uitgevoerd uitvoering | advies adviezen | woning woningen |
    fase fasen fases | gezien ziet zag zagen
"""
APART = "kind kunst | hulp huls | regie regel | gemeente meent | team taal | overleg overlast | gezag zag"


@pytest.mark.parametrize("group", ALIKE.split(" |"))
def test_forms_of_a_word_have_one_stem(group: str) -> None:
    """A singular and its plural, a verb and its past, come to the same stem."""
    assert 1 == len({DUTCH.stem(word) for word in group.split()}), [DUTCH.stem(word) for word in group.split()]


@pytest.mark.parametrize("pair", APART.split("|"))
def test_other_words_have_another_stem(pair: str) -> None:
    """Words that only look alike stay apart."""
    assert 2 == len({DUTCH.stem(word) for word in pair.split()})


@pytest.mark.parametrize(("compound", "part"), [("overdrachtsdocument", "document"), ("gezinsmanager", "manager")])
def test_a_compound_has_its_parts(compound: str, part: str) -> None:
    """Among the stems of a compound are those of its parts, which count for less."""
    found = dict(Analyst(DUTCH, frozenset()).stems(compound))
    assert (1.0, True) == (found[DUTCH.stem(compound)], found[DUTCH.stem(part)] < 1)


def test_words_that_say_nothing_are_left_out() -> None:
    """A text of stop words has no stems."""
    assert [] == list(Analyst(DUTCH, frozenset()).stems("Wie doet wat, en waarom?"))


def test_accents_and_genitives_make_no_difference() -> None:
    """*Cliënt’s* and *client* are one."""
    assert DUTCH.key("client") == DUTCH.key("Cliënt’s")
    assert "casuistiek" == fold("CASUÏSTIEK")
