"""The search by keyboard, by voice and with a screen reader: what axe-core does not see."""

from collections.abc import Mapping
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import search
from tests.browser.screens import Screens
from tests.browser.test_keyboard import SEARCH, reach

FIELD, OPENED, RESULT = ".md-search__input", "#__search", ".md-search-result__link"
INSIDE = "document.activeElement.closest('.md-search') !== null"


def tree(page: Page) -> list[Mapping[str, Any]]:
    """What assistive technology is told of `page`: the nodes that Chromium does not leave out."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return [node for node in nodes if not node["ignored"]]


def names(page: Page, role: str) -> list[str]:
    """The names of all nodes with `role`."""
    return [node["name"]["value"] for node in tree(page) if node["role"]["value"] == role]


def test_every_result_has_a_name(desk: Page) -> None:
    """The link of a result is called by what it says: its title, and the words around what was found."""
    found = [text.split()[0] for _, text in search(desk, "nazorg")]
    named = [name for name in names(desk, "link") if "nazorg" in name.lower()]
    assert "" not in names(desk, "link")
    assert (True, True) == (len(found) > 3, {"Overdracht", "Begrippen"} <= {name.split()[0] for name in named} | set(found))


def test_the_state_of_the_search_is_said_in_plain_words(desk: Page) -> None:
    """How much was found is said in the words of the handbook, and the field asks for nothing that it does not need."""
    search(desk, "nazorg")
    field = next(node for node in tree(desk) if node["role"]["value"] == "textbox")
    required = [one["value"]["value"] for one in field["properties"] if one["name"] == "required"]
    said = desk.locator(".md-search-result__meta").inner_text()
    assert (True, [False]) == (said.endswith("pagina’s gevonden"), required)


@pytest.mark.parametrize("width", [360, 1280])
def test_the_tab_key_leads_through_the_results(screens: Screens, address: str, width: int) -> None:
    """From the field the tab key goes to the first result and on to the next; past the last one the search closes."""
    with screens.page(width) as page:
        page.goto(address)
        search(page, "nazorg")
        links = page.locator(f"{RESULT}:visible")
        for index in range(2):
            page.keyboard.press("Tab")
            expect(links.nth(index)).to_be_focused()
        for _ in range(60):
            page.keyboard.press("Tab")
            if not page.evaluate(INSIDE):
                break
        assert not page.locator(OPENED).is_checked()


def test_escape_leads_back_to_the_button_on_the_page(page: Page, address: str) -> None:
    """Escape closes the search, from a result too, and the focus is on the button of the home page that opened it."""
    page.goto(address)
    button = page.locator("[data-hr-search]")
    button.click()
    page.keyboard.type("nazorg")
    expect(page.locator(RESULT).first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    assert not page.locator(OPENED).is_checked()


@pytest.mark.parametrize("how", ["Escape", "arrow"])
def test_closing_leads_back_to_the_button_in_the_header(page: Page, address: str, how: str) -> None:
    """On a phone escape and the arrow in the search lead back to the button in the header."""
    page.goto(address)
    reach(page, SEARCH)
    page.keyboard.press("Enter")
    expect(page.locator(FIELD)).to_be_focused()
    if how == "Escape":
        page.keyboard.press(how)
    else:
        page.get_by_role("button", name="Sluit zoeken").click()
    expect(page.locator(SEARCH)).to_be_focused()
    assert not page.locator(OPENED).is_checked()


def test_what_is_pasted_is_searched(page: Page, address: str) -> None:
    """Text that comes without a key, pasted or dictated, is searched at once."""
    page.goto(address)
    page.locator("[data-hr-search]").click()
    page.evaluate("document.execCommand('insertText', false, 'nazorg')")
    expect(page.locator(RESULT).first).to_be_visible()


def test_the_closed_search_takes_no_focus_on_a_phone(page: Page, address: str) -> None:
    """On a phone the field is out of sight until the search is opened: the tab key passes it, in both directions."""
    page.goto(address)
    opened = []
    for key in ["Tab"] * 8 + ["Shift+Tab"] * 8:
        page.keyboard.press(key)
        opened.append(page.evaluate(INSIDE) or page.locator(OPENED).is_checked())
    assert [False] * 16 == opened


def test_the_sign_that_clears_is_there_when_there_is_something_to_clear(page: Page, address: str) -> None:
    """An empty field has no button that clears it."""
    page.goto(address)
    clear = page.locator(".md-search__options button")
    page.locator("[data-hr-search]").click()
    expect(clear).not_to_be_visible()
    page.keyboard.type("na")
    expect(clear).to_be_visible()
