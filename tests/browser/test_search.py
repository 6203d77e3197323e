"""The search box finds what a worker looks for."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from handreiking.catalogue import Catalogue
from handreiking.model.handbook import Handbook
from tests.browser.conftest import search
from tests.handbooks import place

WORDS = {
    "nazorg": "/methoden/overdracht/",
    "bindend advies": "/methoden/expertteam/",
    "huisbezoek": "/checklists/eerste-huisbezoek/",
}
"""Words of the texts, and a page that is about them."""
RESIDUE = re.compile(r"\u00ad|\{\{|\}\}|\{%|\{#|\bNone\b|Markup\(|\bUndefined\b")


def found(page: Page, address: str, query: str) -> set[str]:
    """The paths of the pages that the first results for `query` lead to."""
    return {result.removeprefix(address).partition("#")[0] for result, _ in search(page, query)}


def missed(page: Page, address: str, wanted: dict[str, str]) -> dict[str, str]:
    """The queries among `wanted` of which no result leads to the page that they are about."""
    return {query: path for query, path in wanted.items() if path not in found(page, address, query)}


@pytest.mark.any_handbook
def test_every_method_is_found_by_its_title(desk: Page, address: str, handbook: Handbook, spoken: Catalogue) -> None:
    """A search for a method's title leads to its page."""
    assert {} == missed(desk, address, {part.entry.title: place(spoken, "methods", part.slug) for part in handbook.methods})


@pytest.mark.any_handbook
def test_every_method_is_found_by_its_short_name(desk: Page, address: str, handbook: Handbook, spoken: Catalogue) -> None:
    """A search for a method's short name, or another name that it goes by, leads to its page."""
    names = {
        name: place(spoken, "methods", part.slug)
        for part in handbook.methods
        for name in (part.entry.short, *(part.entry.aliases or ()))
        if name
    }
    assert names
    assert {} == missed(desk, address, names)


def test_words_of_the_texts_are_found(desk: Page, address: str) -> None:
    """A search for a word of the texts leads to the page that is about it."""
    assert {} == missed(desk, address, WORDS)


def test_every_result_leads_to_its_place(desk: Page, address: str) -> None:
    """A result leads to a page that exists and to a place on it."""
    lost = []
    for result, _ in search(desk, "overdracht"):
        opening = desk.request.get(result)
        anchor = result.partition("#")[2]
        if not opening.ok or (anchor and f'id="{anchor}"' not in opening.text()):
            lost.append(result)
    assert [] == lost


def test_the_manual_is_searched_on_its_own_pages(desk: Page, address: str) -> None:
    """There a word finds a rule, and the field and a line above the results say what is searched; a reader finds no rule."""
    assert set() == {path for path in found(desk, address, "dubbele punt in tekst") if path.startswith("/meeschrijven/")}
    desk.goto(f"{address}/meeschrijven/velden/")
    assert "/meeschrijven/regels/colon-in-text/" in found(desk, address, "dubbele punt in tekst")
    expect(desk.locator(".md-search__input")).to_have_attribute("aria-label", "Zoeken in Meeschrijven")
    expect(desk.locator(".hr-search")).to_have_text("Je zoekt in Meeschrijven, de uitleg voor wie het handboek schrijft.")
    desk.goto(address)


def indexed(site: Path) -> list[tuple[str, ...]]:
    """The location of each page in the search index, with all its texts."""
    pages = json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"]["p"]
    return [(location, *(text for section in sections for text in section)) for location, _, sections in pages]


@pytest.mark.any_handbook
def test_every_term_stands_apart_in_the_index(site: Path, handbook: Handbook, spoken: Catalogue) -> None:
    """In the search index no term of the glossary sticks to the word that follows it."""
    page = place(spoken, "glossary").lstrip("/")
    glossary = " ".join(text for location, *texts in indexed(site) for text in texts if location == page)
    assert [] == [term.term for term in handbook.terms if not re.search(rf"(?<!\w){re.escape(term.term)}(?!\w)", glossary)]


@pytest.mark.any_handbook
def test_the_index_holds_words_only(site: Path) -> None:
    """The search index holds no soft hyphen and nothing that a template left behind."""
    residue = [(location, RESIDUE.findall(" ".join(texts))) for location, *texts in indexed(site)]
    assert residue
    assert [] == [(location, pieces) for location, pieces in residue if pieces]
