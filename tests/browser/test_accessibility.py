"""What axe-core finds: every rule of WCAG 2.x A and AA, and its best practices (https://github.com/dequelabs/axe-core)."""

from collections.abc import Iterator, Mapping

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Scheme, opened, search

WIDTHS, SCHEMES = (360, 1280), ("light", "dark")
AXE = Axe()


@pytest.fixture(params=[(width, scheme) for width in WIDTHS for scheme in SCHEMES], ids=lambda param: "-".join(map(str, param)))
def screen(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """A page on a phone and on a desk, in light and in dark."""
    width, scheme = request.param
    with opened(chromium, width, scheme) as page:
        yield page


def violations(page: Page) -> list[str]:
    """What axe-core finds on `page`: a rule and an element each."""
    found = AXE.run(page, options={"resultTypes": ["violations"], "preload": False}).response["violations"]
    return [f"{rule['id']}: {node['target']}" for rule in found for node in rule["nodes"]]


def test_axe_finds_nothing_on_any_page(screen: Page, address: str, paths: list[str]) -> None:
    """No page breaks a rule, at any size and in any scheme."""
    actual = {}
    for path in paths:
        screen.goto(address + path)
        actual[path] = violations(screen)
    assert dict.fromkeys(paths, []) == actual


def test_axe_finds_nothing_in_the_search(screen: Page, address: str) -> None:
    """The search breaks no rule when it is open, without and with results."""
    screen.goto(address)
    assert search(screen, "overdracht")
    with_results = violations(screen)
    assert not search(screen, "qqqqqq")
    assert [] == with_results + violations(screen)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_in_the_open_menu(chromium: Browser, address: str, paths: list[str], scheme: Scheme) -> None:
    """The menu on a phone breaks no rule when it is open, neither at its top nor inside a part of it."""
    actual = {}
    with opened(chromium, scheme=scheme) as page:
        for path in ("/", "/methoden/", "/methoden/overdracht/"):
            page.goto(address + path)
            page.locator("label[for=__drawer].md-header__button").click()
            actual[path] = violations(page)
    assert dict.fromkeys(actual, []) == actual


def test_axe_finds_nothing_in_the_dark_without_script(chromium: Browser, address: str, guides: Mapping[str, str]) -> None:
    """The dark scheme keeps its contrasts when no script of ours or of Material arrives to choose it."""
    actual = {}
    with opened(chromium, scheme="dark") as page:
        page.route("**/*.js", lambda route: route.abort())
        for path in ("/", *guides.values()):
            page.goto(address + path)
            actual[path] = violations(page)
    assert dict.fromkeys(actual, []) == actual
