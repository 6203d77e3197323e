"""What a handbook says that its texts may name: the telephone numbers of services, and where a reader reports a problem."""

import pytest

from handreiking.rules import check
from tests.minimal import ABOUT, METHOD, minimal, text

ABOUT_NUMBERS = 'service_numbers:\n  - number: "0800-2000"\n    name: De dienst\n' + text(ABOUT)


def found(about: str, said: str) -> list[str]:
    """Return the contact details that are reported where a method says to call `said`, with this file `about` the handbook."""
    handbook = minimal({ABOUT: about, METHOD: text(METHOD, ("Vraag wie er helpt.", f"Bel {said}."))})
    return [one.params["found"] for one in check(handbook) if one.rule == "contact-details"]


@pytest.mark.parametrize("said", ["0800-2000", "0800 2000", "08002000", "0800 - 20 00"])
def test_number_of_a_service(said: str) -> None:
    """A number that the handbook names may stand in any text, written in any way; without its name there it may not."""
    assert ([], [said]) == (found(ABOUT_NUMBERS, said), found(text(ABOUT), said))


@pytest.mark.parametrize("said", ["0800-2001", "033 - 123 45 67", "j.jansen@voorbeeld.nl"])
def test_any_other(said: str) -> None:
    """Any other number, and an e-mail address, is reported still."""
    assert [said] == found(ABOUT_NUMBERS, said)


def test_contact() -> None:
    """The e-mail address where a reader reports a problem may stand there; another one may not."""
    about = "contact: meldpunt@voorbeeld.nl\n" + text(ABOUT)

    assert [] == found(about, "iemand")
    assert ["j.jansen@voorbeeld.nl"] == found(about, "j.jansen@voorbeeld.nl")
