"""Everything can be done from the keyboard, with the focus in sight."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.browser.screens import Screens

MENU, SEARCH = "[data-hr-press][aria-label=Menu]", "[data-hr-press][aria-label=Zoeken]"
LETTERS = "sfnp/.,"
STOP = """async () => {
    const focused = document.activeElement;
    if (focused === document.body) return null;
    const near = [focused, ...(focused.labels ?? []), focused.nextElementSibling, focused.closest("li")].filter(Boolean);
    const ringed = () => near.some((each) => {
        const style = getComputedStyle(each), box = each.getBoundingClientRect();
        const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        const shown = each.checkVisibility({opacityProperty: true}) && box.width && box.height;
        return drawn && shown && box.bottom > 0 && box.top < innerHeight;
    });
    const opens = focused.matches("[type=text]");
    for (let frame = 0; opens && frame < 30 && !ringed(); frame++) await new Promise(requestAnimationFrame);
    const place = [...document.querySelectorAll("*")].indexOf(focused), name = focused.outerHTML.slice(0, 100);
    return [place, name, ringed(), Boolean(focused.closest(".md-sidebar"))];
}"""
"""Where the focus is, and whether it has a ring; the search takes some frames to open when its field takes the focus."""


@dataclass(frozen=True)
class Stop:
    """An element that took the focus: the beginning of it, whether it had a ring in sight, whether it is part of the menu."""

    name: str
    ringed: bool
    in_menu: bool


def stops(page: Page) -> Iterator[Stop]:
    """Press the tab key until the focus has gone through all of `page`."""
    seen: set[int] = set()
    while True:
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if not stop or stop[0] in seen:
            return
        seen.add(stop[0])
        yield Stop(*stop[1:])


def reach(page: Page, wanted: str) -> None:
    """Press the tab key until the element `wanted` has the focus."""
    for _ in stops(page):
        if page.locator(wanted).evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"the tab key does not reach {wanted}")


@pytest.fixture(scope="module")
def walked(screens: Screens, address: str, kinds: tuple[str, ...], thorough: bool) -> dict[tuple[int, str], list[Stop]]:
    """Where the focus stops on a page of each kind, on a phone and on a desk; or on one of these, in turn."""
    found = {}
    for turn, width in enumerate((360, 1280)):
        with screens.page(width) as page:
            for path in kinds if thorough else kinds[turn::2]:
                page.goto(address + path)
                found[width, path] = list(stops(page))
    return found


@pytest.mark.any_handbook
def test_the_first_stop_skips_to_the_content(page: Page, address: str, kinds: tuple[str, ...]) -> None:
    """The first press of the tab key reaches a link, in sight, that takes the focus past the header and the menu."""
    expected = dict.fromkeys(kinds, (True, True))
    actual = {}
    for path in expected:
        page.goto(address + path)
        page.keyboard.press("Tab")
        first = page.evaluate("document.activeElement.matches('.md-skip')")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        actual[path] = (first, page.evaluate("document.activeElement.closest('.md-content, .hr-footer') !== null"))
    assert expected == actual


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_menu_opens_and_closes(page: Page, address: str, key: str) -> None:
    """On a phone a key opens the menu, says that it is open, and closes it."""
    page.goto(address)
    link = page.locator(".md-nav--primary .md-nav__link[href*=vergelijken]")
    reach(page, MENU)
    for is_open in (True, False):
        page.keyboard.press(key)
        expect(link).to_be_visible(visible=is_open)
        expect(page.locator(MENU)).to_have_attribute("aria-expanded", str(is_open).lower())


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_search_opens_and_closes(page: Page, address: str, key: str) -> None:
    """On a phone a key opens the search with the focus in its field, and escape closes it."""
    page.goto(address)
    reach(page, SEARCH)
    page.keyboard.press(key)
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".md-search__output")).not_to_be_in_viewport()


@pytest.mark.parametrize("focused", [".hr-check__box", ".hr-scheme", ".hr-edit a"])
def test_letters_do_nothing(page: Page, address: str, checklists: Mapping[str, str], focused: str) -> None:
    """With the focus on a check box, a choice or a link no single key opens the search or leaves the page (WCAG 2.1.4)."""
    page.goto(address + next(iter(checklists.values())))
    here, element = page.url, page.locator(focused).first
    element.focus()
    page.keyboard.type(LETTERS, delay=20)
    expect(element).to_be_focused()
    ticked = page.locator(".hr-check__box:checked").count()
    assert (False, 0, here) == (page.locator("#__search").is_checked(), ticked, page.url)


@pytest.mark.any_handbook
def test_the_focus_is_always_in_sight(walked: dict[tuple[int, str], list[Stop]]) -> None:
    """Every element that takes the focus has a ring around it, or around its label or its row, on the screen."""
    assert all(len(found) > 5 for found in walked.values())
    assert [] == [(place, stop.name) for place, found in walked.items() for stop in found if not stop.ringed]


@pytest.mark.any_handbook
def test_the_closed_menu_takes_no_focus(walked: dict[tuple[int, str], list[Stop]]) -> None:
    """On a phone no element of the menu that is out of sight takes the focus; on a desk, where it is in sight, they do."""
    found = {(width, stop.name) for (width, _), found in walked.items() for stop in found if stop.in_menu}
    assert {1280} == {width for width, _ in found}
