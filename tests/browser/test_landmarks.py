"""Where the reader is: the parts of a page have names in the handbook's language, and the way there says which page is open."""

import pytest
from playwright.sync_api import Page

from tests.browser.screens import Screens
from tests.browser.test_search_keys import names

WRONG = """() => [
    ...[...document.querySelectorAll("nav[aria-expanded]")].map((each) => `state: ${each.className}`),
    ...[...document.querySelectorAll("[tabindex='']")].map((each) => `tabindex: ${each.className}`),
    ...[...document.querySelectorAll("figcaption")].filter((each) => !each.parentElement.matches("figure"))
        .map((each) => `figcaption: ${each.parentElement.className}`),
]"""
"""What HTML and ARIA do not allow: a navigation with a state, an empty tabindex, a caption beside its figure."""
CURRENT = """() => [...document.querySelectorAll("[aria-current]")].map((each) =>
    [each.className.split("__")[0], each.getAttribute("aria-current"), each.textContent.trim()])"""


@pytest.mark.any_handbook
def test_no_part_breaks_the_rules_of_html(page: Page, address: str, kinds: tuple[str, ...]) -> None:
    """No navigation has a state, no tabindex is empty, and each caption is a child of its figure."""
    found = {}
    for path in kinds:
        page.goto(address + path)
        found[path] = page.evaluate(WRONG)
    assert {path: [] for path in kinds} == found


def test_every_landmark_has_a_dutch_name(screens: Screens, address: str) -> None:
    """The parts that a screen reader jumps between are named in the language of the page, each once at its level."""
    with screens.page(1280) as page:
        page.goto(f"{address}/methoden/overdracht/")
        found = {name.strip() for name in names(page, "navigation")}
    assert {"Kopbalk", "Hoofdmenu", "Menu", "Methoden", "Kruimelpad", "Inhoudsopgave"} <= found
    assert set() == found & {"", "Header", "Tabs"}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/", [["md-tabs", "page", "Start"], ["md-nav", "page", "Start"]]),
        ("/methoden/", [["md-tabs", "page", "Methoden"], ["md-nav", "page", "Methoden"]]),
        ("/methoden/overdracht/", [["md-tabs", "true", "Methoden"], ["md-nav", "page", "Overdracht"]]),
    ],
)
def test_the_open_page_is_marked(screens: Screens, address: str, path: str, expected: list[list[str]]) -> None:
    """The link to the page that is open says so; the tab of the part that it is in says that it is the current one."""
    with screens.page(1280, script=False) as page:
        page.goto(address + path)
        assert expected == page.evaluate(CURRENT)
