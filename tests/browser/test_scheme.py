"""The switch between light and dark: it says what it does, and does it by any key of a button."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.screens import Screens
from tests.browser.test_keyboard import reach
from tests.browser.test_search_keys import names

SWITCH = ".hr-scheme"
WAYS: dict[str, Callable[[Page], None]] = {
    "Space": lambda page: page.keyboard.press("Space"),
    "Enter": lambda page: page.keyboard.press("Enter"),
    "click": lambda page: page.locator(SWITCH).click(),
}


def shown(page: Page) -> tuple[str, bool]:
    """The scheme that the page shows, and whether the switch has the focus."""
    focused = page.locator(SWITCH).evaluate("element => element === document.activeElement")
    return str(page.locator("body").evaluate("body => getComputedStyle(body).colorScheme")), focused


@pytest.mark.parametrize("way", WAYS)
def test_the_switch_does_what_it_says(page: Page, address: str, way: str) -> None:
    """In the light it is called dark, and makes the page dark; in the dark the other way round. It keeps the focus."""
    page.goto(address)
    reach(page, SWITCH)
    found = []
    for _ in range(2):
        name = next(name for name in names(page, "button") if "weergave" in name)
        WAYS[way](page)
        found.append((name, shown(page)))
    assert [("Donkere weergave", ("dark", True)), ("Lichte weergave", ("light", True))] == found


def test_there_is_one_control_for_the_scheme(page: Page, address: str) -> None:
    """The scheme is no group of radios whose state says the opposite of the page."""
    page.goto(address)
    assert (1, 0) == (page.locator("header button").and_(page.locator(SWITCH)).count(), page.locator("[name=__palette]").count())


def test_the_choice_lasts(screens: Screens, address: str) -> None:
    """What the reader chose holds on the next page, whatever the system asks for; without a choice nothing is stored."""
    with screens.page(scheme="dark") as page:
        page.goto(address)
        kept = page.evaluate("Object.keys(localStorage).length")
        page.locator(SWITCH).click()
        page.goto(f"{address}/vergelijken/")
        expect(page.locator(SWITCH)).to_have_accessible_name("Donkere weergave")
        assert (0, "light") == (kept, shown(page)[0])


def test_without_script_there_is_no_switch(screens: Screens, address: str) -> None:
    """A switch that would do nothing is not shown."""
    with screens.page(script=False) as page:
        page.goto(address)
        expect(page.locator(SWITCH)).not_to_be_visible()
