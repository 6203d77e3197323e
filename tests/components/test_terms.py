"""Terms of the glossary on a page: the first use leads to its explanation, which stands below."""

import re

import pytest

from handreiking.model.handbook import Handbook
from tests.minimal import GLOSSARY, GUIDE, METHOD, another_method, html, minimal, text

TERM = re.compile(r'<a class="hr-term" href="#begrip-([\w-]+)">([^<]*)</a>')
EXPLANATION = re.compile(r'id="begrip-([\w-]+)"')
WHY = "Mensen vallen terug [@overdracht-utrecht]."
"""A statement of the method without a term in it."""


def glossary(*terms: str) -> str:
    """Return a glossary of `terms`, each written as its id, its term and its other forms, with a bar between them."""
    found = "terms:\n"
    for id, term, *forms in (one.split("|") for one in terms):
        found += f"  - id: {id}\n    term: {term}\n    definition: Uitleg van {id}.\n"
        found += f"    forms: [{', '.join(forms)}]\n" if forms else ""
    return found


def handbook(why: str, *terms: str) -> Handbook:
    """Return a handbook with the statement `why` in its method, and a glossary of `terms`."""
    return minimal({METHOD: text(METHOD, (WHY, f"'{why}'")), GLOSSARY: glossary(*terms)})


def linked(why: str, *terms: str) -> list[tuple[str, str]]:
    """Return the ids and the words of the terms that the method's page explains in the statement `why`."""
    return TERM.findall(html(handbook(why, *terms), "method", "handover"))


def test_first_use_leads_to_the_explanation() -> None:
    """A term is a link only where the page first uses it; its explanation is on the page once."""
    page = html(handbook("Een zorgplan en nog een zorgplan.", "plan|zorgplan"), "method", "handover")

    assert 'Een <a class="hr-term" href="#begrip-plan">zorgplan</a> en nog een zorgplan.' in page
    assert ["plan"] == EXPLANATION.findall(page)
    assert "Uitleg van plan." in page


def test_every_form_leads_to_the_term() -> None:
    """A form counts as its term; the reader sees the word as it is written."""
    assert [("plan", "Zorgplannen")] == linked("Zorgplannen en een zorgplan.", "plan|zorgplan|zorgplannen")


def test_capitals_make_no_difference() -> None:
    """Neither those of the text nor those of the glossary."""
    assert [("poh", "poh"), ("plan", "ZORGPLAN")] == linked("De poh maakt een ZORGPLAN.", "poh|POH", "plan|zorgplan")


@pytest.mark.parametrize("word", ["zorgplannen", "ouderzorgplan", "zorgplan-overleg", "mini-zorgplan", "zorgplan2"])
def test_part_of_a_word_is_no_term(word: str) -> None:
    """A term inside a longer word is not explained."""
    assert [] == linked(f"Het {word} is er.", "plan|zorgplan")


def test_the_longest_term_counts() -> None:
    """Of two terms that begin alike, the longer one is found."""
    terms = ("zorg|zorg", "plan|zorg op maat")

    assert [("plan", "zorg op maat"), ("zorg", "zorg")] == linked("Eerst zorg op maat, dan zorg.", *terms)


def test_signs_in_a_term_are_signs() -> None:
    """A term is found to the letter, whatever signs it holds."""
    assert [("jeugd", "ggz (jeugd)")] == linked("De ggz (jeugd) helpt, ggzXjeugd niet.", "jeugd|ggz (jeugd)|ggz.jeugd")


def test_all_that_stands_between_terms_is_kept() -> None:
    """Signs of HTML before, between and after terms stay text."""
    page = html(handbook("a < b & zorgplan > c & wijkteam < d", "plan|zorgplan", "team|wijkteam"), "method", "handover")
    bare = TERM.sub(r"\2", page)

    assert "a &lt; b &amp; zorgplan &gt; c &amp; wijkteam &lt; d" in bare


def test_no_term_inside_a_link() -> None:
    """The words of a link lead where the link leads."""
    assert [("plan", "zorgplan")] == linked("[Het zorgplan](https://example.org) is een zorgplan.", "plan|zorgplan")
    assert [] == linked("[Het zorgplan](https://example.org).", "plan|zorgplan")


def test_terms_are_explained_in_the_order_of_the_page() -> None:
    """The explanations stand below in the order in which the page uses the terms."""
    page = html(handbook("Het wijkteam maakt een zorgplan.", "plan|zorgplan", "team|wijkteam"), "method", "handover")

    assert ["team", "plan"] == EXPLANATION.findall(page)


def test_a_term_that_is_not_used_is_not_explained() -> None:
    """A page without terms has no list of them."""
    page = html(handbook("Niets.", "plan|zorgplan"), "method", "handover")

    assert ([], False) == (EXPLANATION.findall(page), 'id="begrippen"' in page)


@pytest.mark.parametrize("texts", [{GLOSSARY: ""}, {GLOSSARY: "terms: []\n"}])
def test_no_glossary(texts: dict[str, str]) -> None:
    """Without terms no word is one."""
    assert [] == TERM.findall(html(minimal(texts), "method", "handover"))


def test_guide_explains_its_terms() -> None:
    """The page of a guide explains terms as that of a method does."""
    why = ("Veiligheid gaat voor.", "Eerst het zorgplan.")
    page = html(minimal({GUIDE: text(GUIDE, why), GLOSSARY: glossary("plan|zorgplan")}), "guide", "welke-aanpak")

    assert ([("plan", "zorgplan")], ["plan"]) == (TERM.findall(page), EXPLANATION.findall(page))


@pytest.mark.parametrize(("kind", "id"), [("checklist", "verhuizen"), ("page", "compare"), ("page", "home")])
def test_other_pages_explain_nothing(kind: str, id: str) -> None:
    """A checklist and the lists of all methods are read at a glance: no word is a link there."""
    assert [] == TERM.findall(html(minimal(), kind, id))


def test_each_page_begins_anew() -> None:
    """What one page explains another explains as well."""
    other = another_method("care", "Zorg", (WHY, "Het zorgplan."))
    found = minimal({METHOD: text(METHOD, (WHY, "Een zorgplan.")), "nl/zorg.yaml": other, GLOSSARY: glossary("plan|zorgplan")})

    assert [[("plan", "zorgplan")]] * 2 == [TERM.findall(html(found, "method", id)) for id in ("handover", "care")]
