"""The page of a method in the browser: short, with parts that open, a row of links that stays, and words that are explained."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from handreiking.catalogue import Catalogue
from tests.browser.conftest import opened
from tests.browser.measures import DESK, HIDDEN, PHONE
from tests.browser.screens import Screens
from tests.handbooks import place

TALLEST = {DESK: 4000, PHONE: 6500}
"""How many pixels high a page may be while its parts are folded, by the width of the screen."""

FOLDED = "() => [...document.querySelectorAll('details')].map((fold) => fold.open)"
SHOWN = "element => element.checkVisibility({contentVisibilityAuto: true})"
SHIFTS = """() => new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted = (window.shifted ?? 0) + entry.value;
}).observe({type: "layout-shift", buffered: true})"""
PRINTED = """() => {
    dispatchEvent(new Event("beforeprint"));
    const open = [...document.querySelectorAll("details")].every((fold) => fold.open);
    dispatchEvent(new Event("afterprint"));
    return open;
}"""


@pytest.fixture
def path(site: Path) -> str:
    """The path of the page of a method."""
    return f"/methoden/{min(site.glob('methoden/*/index.html')).parent.name}/"


@pytest.fixture
def silent(screens: Screens) -> Iterator[Page]:
    """A page on a phone, without script."""
    with screens.page(script=False) as page:
        yield page


@pytest.mark.any_handbook
@pytest.mark.parametrize("width", TALLEST)
def test_no_page_is_too_high(screens: Screens, site: Path, address: str, spoken: Catalogue, width: int) -> None:
    """Folded, the page of every method is a few screens high."""
    heights = {}
    with screens.page(width) as page:
        for name in (file.parent.name for file in site.glob(f"{spoken('address.methods')}/*/index.html")):
            page.goto(address + place(spoken, "methods", name))
            heights[name] = page.evaluate("document.documentElement.scrollHeight")

    assert len(heights) > 1
    assert {} == {name: height for name, height in heights.items() if height > TALLEST[width]}


@pytest.mark.parametrize("anchor", ["waarom", "doelen", "bron-1", "rol-client"])
@pytest.mark.parametrize("script", [True, False])
def test_link_opens_what_it_leads_to(screens: Screens, address: str, path: str, anchor: str, script: bool) -> None:
    """An address with a place in a folded part, or with its heading, shows that place and what is in it, also without script."""
    with screens.page(script=script) as page:
        page.goto(address + path)
        inside = page.locator(f"details:is(:has(#{anchor}), #{anchor}) :is(li, dd)").last
        assert not inside.evaluate(SHOWN)
        page.goto(f"{address}{path}#{anchor}")
        expect(page.locator(f"#{anchor}")).to_be_in_viewport()
        assert inside.evaluate(SHOWN)


def test_link_on_the_page_opens_again(page: Page, address: str, path: str) -> None:
    """A source that was closed opens once more for its mark, though the address stays the same."""
    page.goto(address + path)
    mark, sources = page.locator("a.hr-source").first, page.locator("details:has(#bron-1)")
    for _ in range(2):
        mark.click()
        expect(page.locator("#bron-1")).to_be_in_viewport()
        sources.locator("> summary").click()
        expect(page.locator("#bron-1")).not_to_be_visible()


def test_all_is_open_on_paper(page: Page, address: str, path: str) -> None:
    """In print every part is in sight, by the style alone; a script opens them where the style cannot, and closes them again."""
    page.goto(address + path)
    before = page.evaluate(FOLDED)
    assert page.evaluate(PRINTED)
    assert before == page.evaluate(FOLDED)
    page.pdf()
    assert before == page.evaluate(FOLDED)


def test_all_is_open_on_paper_without_script(silent: Page, address: str, path: str) -> None:
    """Without script too, except for the list of files, which paper cannot follow."""
    silent.goto(address + path)
    silent.emulate_media(media="print")
    hidden = silent.locator(
        "details:not(:has(> .hr-part__inside > .hr-downloads__list)) :is(li, dd, p):not(.hr-downloads__item, .hr-exercise__files)"
    )

    assert hidden.count() > 50
    assert all(hidden.evaluate_all(f"all => all.map({SHOWN})"))


def test_row_of_links_stays_and_says_where(page: Page, address: str, path: str) -> None:
    """On a phone the row of links stays below the header; its link to the section in sight is marked and itself in sight."""
    page.goto(address + path)
    marked, row = page.locator(".hr-jump [aria-current]"), page.locator(".hr-jump")
    expect(marked).to_have_count(0)
    for anchor in ("meer", "werkzame-elementen", "rollen"):
        page.locator(f"#{anchor}").evaluate("heading => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 150)")
        expect(marked).to_have_attribute("href", f"#{anchor}")
        expect(marked).to_have_attribute("aria-current", "location")
        expect(marked).to_be_in_viewport(ratio=1)
        header, bar = page.locator(".md-header").bounding_box(), row.bounding_box()
        assert header
        assert bar
        assert abs(header["y"] + header["height"] - bar["y"]) < 2


def test_row_of_links_hides_nothing(page: Page, address: str, path: str) -> None:
    """What its links lead to stands below the row."""
    page.goto(address + path)
    for link in page.locator(".hr-jump a").all():
        link.click()
        # The browser scrolls after the click has returned, in a frame of its own.
        page.wait_for_function("(hash) => location.hash === hash", arg=link.get_attribute("href"))
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        place = page.locator(str(link.get_attribute("href"))).bounding_box()
        bar = page.locator(".hr-jump").bounding_box()
        assert place
        assert bar
        assert bar["y"] + bar["height"] < place["y"] < 400


def test_row_of_links_hides_no_focus(page: Page, address: str, path: str) -> None:
    """Down and up through the page with the tab key, what has the focus is never below the row or the header."""
    page.goto(f"{address}{path}#meer")
    hidden = []
    for key in ["Tab"] * 12 + ["Shift+Tab"] * 30:
        page.keyboard.press(key)
        hidden.append(page.evaluate(HIDDEN))

    assert {""} == set(hidden)


def test_row_of_links_leaves_room_on_a_low_screen(page: Page, address: str, path: str) -> None:
    """On a screen that shows a few lines, as when letters are four times as large, the row moves along."""
    page.set_viewport_size({"width": 320, "height": 256})
    page.goto(address + path)
    page.locator("#meer").scroll_into_view_if_needed()

    expect(page.locator(".hr-jump")).not_to_be_in_viewport()


def test_word_explains_itself(page: Page, address: str, path: str) -> None:
    """A tap on a term shows its explanation at the word, without moving the page; another tap takes it away."""
    page.goto(address + path)
    term, meaning = page.locator("a.hr-term").first, page.locator(".hr-meaning")
    term.scroll_into_view_if_needed()
    place = page.evaluate("scrollY")
    text = page.locator(str(term.get_attribute("href"))).locator("dd").text_content()
    term.click()

    expect(meaning).to_contain_text(str(text).strip()[:20])
    word, box = term.bounding_box(), meaning.bounding_box()
    assert word
    assert box
    assert -box["height"] - 10 < box["y"] - word["y"] - word["height"] < word["height"]
    assert (place, address + path) == (page.evaluate("scrollY"), page.url)
    term.click()
    expect(meaning).to_have_count(0)


def test_word_explains_itself_to_the_keyboard(page: Page, address: str, path: str) -> None:
    """Enter shows the explanation and announces it, Escape takes it away, and the focus stays on the word."""
    page.goto(address + path)
    term, meaning = page.locator("a.hr-term").first, page.locator(".hr-meaning")
    expect(term).to_have_attribute("aria-expanded", "false")
    term.focus()
    page.keyboard.press("Enter")

    expect(term).to_have_attribute("aria-expanded", "true")
    expect(page.locator("p.hr-visually-hidden[role=status]")).to_have_text(str(meaning.text_content()).replace("\u00ad", ""))
    page.keyboard.press("Escape")
    expect(meaning).to_have_count(0)
    expect(term).to_have_attribute("aria-expanded", "false")
    expect(term).to_be_focused()


def test_word_leads_to_its_explanation_without_script(silent: Page, address: str, path: str) -> None:
    """Without script a term is a link to its explanation, which opens."""
    silent.goto(address + path)
    term = silent.locator("a.hr-term").first
    place = silent.locator(str(term.get_attribute("href")))
    expect(place).not_to_be_visible()
    term.click()

    expect(place).to_be_in_viewport()


def late(route: Route) -> None:
    """Let what was asked for come half a second later."""
    time.sleep(0.5)
    route.continue_()


@pytest.mark.parametrize("anchor", ["", "#waarom"])
def test_nothing_moves_when_the_script_arrives(chromium: Browser, address: str, path: str, anchor: str) -> None:
    """On a slow line the page does not jump when our script comes half a second later, also not at a folded part."""
    with opened(chromium, 412) as page:
        page.route("**/handreiking.js*", late)
        page.add_init_script(f"({SHIFTS})()")
        page.goto(address + path + anchor)
        page.wait_for_timeout(300)

        assert 0.1 > page.evaluate("window.shifted ?? 0")
