"""Terms of the glossary in running text."""

from collections.abc import Container

import pytest

from handreiking.text.runs import Emphasis, Run, TermUse, Text
from handreiking.text.statement import read_statement
from handreiking.text.terms import TermFinder

FINDER = TermFinder.of(
    {"opvang": ("opvang",), "wijkteam": ("wijkteam", "wijkteams"), "nacht": ("opvang voor de nacht",), "wmo": ("Wmo",)}
)


def marked(text: str, known: Container[str] = ()) -> tuple[Run, ...]:
    """The runs of `text`, with the terms in it."""
    return FINDER.mark(read_statement(text).runs, known)


FOUND: dict[str, tuple[Run, ...]] = {
    "Een wijkteam helpt.": (Text("Een "), TermUse("wijkteam", "wijkteam"), Text(" helpt.")),
    "Wijkteam": (TermUse("wijkteam", "Wijkteam"),),
    "De wijkteams.": (Text("De "), TermUse("wijkteam", "wijkteams"), Text(".")),
    "wijkteam en wijkteams": (TermUse("wijkteam", "wijkteam"), Text(" en wijkteams")),
    "*Het wijkteam* en het wijkteam": (
        Emphasis((Text("Het "), TermUse("wijkteam", "wijkteam"))),
        Text(" en het wijkteam"),
    ),
    "De WMO": (Text("De "), TermUse("wmo", "WMO")),
    "opvang voor de nacht": (TermUse("nacht", "opvang voor de nacht"),),
    "opvang voor de dag": (TermUse("opvang", "opvang"), Text(" voor de dag")),
    "vrouwenopvang": (Text("vrouwenopvang"),),
    "opvangplek": (Text("opvangplek"),),
    "opvang-plek": (Text("opvang-plek"),),
    "nacht-opvang": (Text("nacht-opvang"),),
    "'opvang'": (Text("'"), TermUse("opvang", "opvang"), Text("'")),
}
"""A text, and its runs with the terms in it."""


@pytest.mark.parametrize("text", FOUND)
def test_first_use(text: str) -> None:
    """A term is marked where a text first uses it, in any of its forms, the longest first, and never inside another word."""
    assert FOUND[text] == marked(text)


@pytest.mark.parametrize("text", ["[het wijkteam](https://a.example)", "[*opvang*](method:opvang)", "Typ `opvang`."])
def test_not_inside_links_and_code(text: str) -> None:
    """A word of a link leads to where the link leads, and code is no prose."""
    assert read_statement(text).runs == marked(text)


ENGLISH = TermFinder.of({"gp": ("GP", "GPs"), "bed": ("raised bed", "raised beds")})

POSSESSIVE: dict[str, tuple[Run, ...]] = {
    "The GP’s letter": (Text("The "), TermUse("gp", "GP"), Text("’s letter")),
    "Raised beds' edges": (TermUse("bed", "Raised beds"), Text("' edges")),
}


@pytest.mark.parametrize("text", POSSESSIVE)
def test_an_english_possessive(text: str) -> None:
    """A term is marked in the possessive and with the capital of a sentence; what makes it a possessive stays text."""
    assert POSSESSIVE[text] == ENGLISH.mark(read_statement(text).runs, ())


def test_not_when_known() -> None:
    """A term that the page explained before stays text; others do not."""
    assert (Text("opvang of "), TermUse("wijkteam", "wijkteam")) == marked("opvang of wijkteam", {"opvang"})


def test_no_terms() -> None:
    """A handbook without a glossary marks nothing."""
    assert (Text("opvang"),) == TermFinder.of({}).mark((Text("opvang"),), ())
