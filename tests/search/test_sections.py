"""What can be found on a generated page is what the page says: the same texts, below the same anchors, in the same order."""

import re

import pytest

from handreiking.model.walk import walk
from handreiking.search import markup
from handreiking.search.documents import HandWritten, IndexedSection
from handreiking.search.sections import SECTIONS, sections
from handreiking.site.pages import Page
from handreiking.site.site import Site
from tests.filled import FIGURES, WORD, filled_handbook, words
from tests.handbooks import MINIMAL, site_of

SITES = [site_of(filled_handbook(figure)) for figure in range(FIGURES)]
PAGES = [(site, page) for site in SITES for page in site.pages if page.kind != "rule"]

APART = {
    "role_index": ["", "bronnen"],
    "compare": [""],
    "glossary": ["", "begrip-term"],
}
"""Sections that the index has otherwise than the page: a list of links to what is below it, names of what to show, the sources'
heading, and a section for each term."""

NOT_FOUND = {
    "owner",
    "figure.centre",
    "figure.corners.ask",
    "terms.forms",
    "search_words.means",
    "search_words.typed",
}
"""Fields whose texts no page has to search through: who keeps it, what a drawing says, and what is found by other ways."""


def held(found: tuple[IndexedSection, ...], component: str) -> list[tuple[str, list[str]]]:
    """The words of each section by its anchor, without those that stand apart."""
    kept = (one for one in found if one.anchor not in APART.get(component, []))
    return [(one.anchor, list(words((one.title, one.text)))) for one in kept]


@pytest.mark.parametrize(("site", "page"), PAGES, ids=[f"{page.id}-{index}" for index, (_, page) in enumerate(PAGES)])
def test_index_says_what_the_page_says(site: Site, page: Page) -> None:
    """Each section has the texts that stand below its anchor on the page, in the order of the page."""
    shown = markup.sections(HandWritten(page.title, str(site.write(page).html)))

    assert held(shown, page.component) == held(sections(page, site), page.component)


def missing(site: Site) -> set[str]:
    """The fields of the handbook of which no section of any page has the text."""
    found = set(words(text for page in site.pages for one in sections(page, site) for text in (one.title, one.text)))
    leaves = [(leaf.path, leaf.value) for part in site.handbook.parts for leaf in walk(part.entry) if WORD.search(leaf.value)]
    return {".".join(key for key in path if isinstance(key, str)) for path, value in leaves if value not in found}


def test_every_text_can_be_found() -> None:
    """Every text of every field stands in some section of some page, but for the fields that are listed."""
    assert set().union(*map(missing, SITES)) == NOT_FOUND


def test_every_component_of_a_page_is_listed() -> None:
    """Each component that a page shows says what can be found on it, and none is listed that no page shows."""
    shown = {page.component for page in site_of(MINIMAL).pages} | {"rule_page"}

    assert shown == set(SECTIONS)


def test_statement_is_found_without_marks() -> None:
    """Emphasis, the address of a link and the id of a source are no part of what can be found."""
    site = site_of(MINIMAL)
    text = " ".join(one.text for page in site.pages for one in sections(page, site))

    assert "Je draagt de hulp samen over." in text
    assert [] == re.findall(r"\[@|\]\(|guide:", text)


def test_terms_are_found_where_they_are_explained() -> None:
    """A page that explains a term has a section for it, with its definition; one that uses none has no such section."""
    site = SITES[0]
    (term,) = site.handbook.terms
    found = {page.id: [one.text for one in sections(page, site) if one.anchor == "begrippen"] for page in site.pages}

    assert [f"{term.term} {term.definition}"] == found["method"]
    assert [] == found["general"]
