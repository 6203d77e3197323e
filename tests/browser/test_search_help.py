"""A result says what it is and opens with the words marked; a query that finds nothing gets help, and no query does harm."""

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from handreiking.catalogue import Catalogue
from handreiking.search.language import fold, words
from handreiking.search.languages import language
from tests.browser.conftest import opened
from tests.browser.test_privacy import BLOCKED
from tests.search.folding import FOLDED
from tests.search.judging import TYPE

FIELD, HELP, META = ".md-search__input", ".hr-search", ".md-search-result__meta"
HARMLESS = [
    *("", " ", '"', "*", "^", "~", ":", "+ -", "\\", "title:a", '"" **', "[(", "$1", "constructor", "__proto__", "de het een"),
    *("😀👩‍👩‍👧", "مرحبا بالعالم", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a" * 10_000, "a " * 5_000),
]


@pytest.fixture
def reader(chromium: Browser, address: str) -> Iterator[tuple[Page, list[str]]]:
    """The home page on a phone with the search open, and everything that went wrong on it."""
    wrong: list[str] = []
    with opened(chromium) as page:
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on(
            "console",
            lambda said: wrong.append(said.text) if said.type in ("error", "warning") and said.text != BLOCKED else None,
        )
        page.on("dialog", lambda dialog: wrong.append(dialog.message))
        page.goto(address)
        page.locator("label.md-header__button[for=__search]").click()
        wrong.clear()
        yield page, wrong


def test_a_result_says_what_it_is(desk: Page) -> None:
    """A method, a checklist, a guide and the glossary are named in the results; methods come before checklists."""
    desk.evaluate(TYPE, "overdracht")
    kinds = desk.locator(".md-search-result__item .hr-kind").all_inner_texts()
    assert "methode" == kinds[0]
    assert {"methode", "checklist", "keuzehulp", "begrip"} == set(kinds)


def test_an_abbreviation_shows_its_meaning(desk: Page) -> None:
    """An abbreviation is explained above the results."""
    desk.evaluate(TYPE, "gi")
    expect(desk.locator(HELP)).to_have_text("GI: gecertificeerde instelling")
    desk.evaluate(TYPE, "regie")
    expect(desk.locator(HELP)).to_have_count(0)


def test_the_count_is_announced(desk: Page) -> None:
    """The number of results is in a live region."""
    desk.evaluate(TYPE, "gezinsmanager")
    expect(desk.locator(f"{META}[role=status]")).to_contain_text("pagina’s gevonden")


def test_a_result_opens_with_the_words_marked(reader: tuple[Page, list[str]], address: str) -> None:
    """By keyboard alone a result opens at its section, with the words marked; nothing of the query is in an address or stays."""
    page, wrong = reader
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate(TYPE, "nazorgperiode")
    page.locator(FIELD).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("article mark").first).to_be_attached()
    assert {"nazorg"} <= {text.lower().replace("\u00ad", "") for text in page.locator("article mark").all_inner_texts()}
    assert ({}, [], []) == (
        page.evaluate("({...sessionStorage})"),
        [url for url in (*asked, page.url) if "nazorgperiode" in url or "?" in url],
        wrong,
    )
    page.reload()
    expect(page.locator("article mark")).to_have_count(0)


def test_nothing_found_offers_help(reader: tuple[Page, list[str]]) -> None:
    """Where nothing was found stand the nearest words, the guide and the list of methods, all within reach of the arrow keys."""
    page, wrong = reader
    page.evaluate(TYPE, "gezonmenegeer")
    links = page.locator(f"{HELP} a")
    expect(page.locator(HELP)).to_contain_text("gezinsmanager")
    assert ["Welke aanpak past?", "Alle methoden"] == links.all_inner_texts()[-2:]
    page.locator(FIELD).focus()
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    word = links.first.inner_text()
    page.keyboard.press("Enter")
    expect(page.locator(FIELD)).to_have_value(word)
    expect(page.locator(".md-search-result__item").first).to_be_attached()
    expect(page.locator(HELP)).to_have_count(0)
    assert [] == wrong


def test_no_query_does_harm(reader: tuple[Page, list[str]]) -> None:
    """Signs, long texts, other scripts and HTML get an answer; nothing of them runs, and after them the search still works."""
    page, wrong = reader
    for query in HARMLESS:
        page.locator(FIELD).fill(query)
        page.locator(FIELD).press("Shift")
    assert page.evaluate(TYPE, "gezinsmanager")
    injected = page.locator(".md-search-result script, .md-search-result img")
    expect(injected).to_have_count(0)
    assert [] == wrong


def test_a_query_before_the_index_is_there(chromium: Browser, address: str) -> None:
    """What is typed while the index is still on its way is answered when it is there."""
    with opened(chromium) as page:
        held: list[Route] = []
        page.route("**/search_index.json", lambda route: held.append(route))  # noqa: PLW0108 - the browser wants a function of ours
        page.goto(address)
        page.locator("label.md-header__button[for=__search]").click()
        page.locator(FIELD).press_sequentially("overdracht")
        expect(page.locator(".md-search-result__item")).to_have_count(0)
        for route in held:
            route.continue_()
        expect(page.locator(".md-search-result__item").first).to_be_attached()


def test_both_halves_fold_alike(desk: Page) -> None:
    """The browser takes the same words from a text as the index does, whatever signs it holds."""
    script = (files("handreiking") / "search/worker/words.js").read_text("utf-8")
    ask = f"(texts) => {{ {script} return texts.map(wordsOf); }}"
    assert list(FOLDED.values()) == desk.evaluate(ask, list(FOLDED))


@pytest.mark.any_handbook
def test_both_halves_know_the_same_stems(desk: Page, site: Path, spoken: Catalogue) -> None:
    """The index and the browser bring each word of the handbook to the same stem, and take the same words from a text."""
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    text = " ".join(text for _, _, sections in index["docs"]["p"] for section in sections for text in section[1:])
    script = (files("handreiking") / "search/worker/words.js").read_text("utf-8")
    ask = f"""([text, given]) => {{ {script}
        settings = given;
        irregular = new RegExp(settings.irregular_pattern);
        endings = settings.endings.map(([pattern, shape]) => [new RegExp(pattern), shape]);
        return wordsOf(text).map((word) => [word, stem(word)]);
    }}"""
    expected = [[word, language(spoken.language).stem(word)] for word in words(fold(text))]
    assert expected == desk.evaluate(ask, [text, index["config"]])
