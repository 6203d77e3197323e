"""A page that tests share is as good as new for each of them."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import opened
from tests.browser.screens import Screens

NEW = """async () => [
    Object.keys(localStorage), Object.keys(sessionStorage), document.cookie, innerWidth, innerHeight,
    ...["(prefers-color-scheme: dark)", "(prefers-reduced-motion)", "(forced-colors: active)", "print"].map(
        (query) => matchMedia(query).matches),
    (await navigator.permissions.query({name: "clipboard-read"})).state, document.title, "marked" in window,
    document.querySelectorAll(":hover").length > 2,
    await caches.keys(), await indexedDB.databases(), await navigator.serviceWorker.getRegistrations(),
]"""
"""What a page could find of those before it."""
USED = """() => {
    addEventListener("pagehide", () => { localStorage.late = sessionStorage.late = 1 });
    localStorage.setItem("ticks", 1);
    sessionStorage.setItem("ticks", 1);
    document.cookie = "ticks=1; max-age=600";
}"""


@pytest.fixture(scope="module")
def screens(whole: Browser, address: str) -> Screens:
    """Pages of the whole Chromium: its quicker part has a pointer over a page that is new, and none over one used again."""
    return Screens(whole, address)


@pytest.fixture(scope="module")
def new(whole: Browser, address: str) -> object:
    """What a page in a context of its own finds."""
    with opened(whole) as page:
        page.goto(address)
        return page.evaluate(NEW)


def use(page: Page, address: str) -> None:
    """Leave on `page` everything that a test can leave behind."""
    page.context.grant_permissions(["clipboard-read"])
    page.emulate_media(media="print", color_scheme="dark", reduced_motion="no-preference", forced_colors="active")
    page.set_viewport_size({"width": 1280, "height": 300})
    page.route("**/*", lambda route: route.fulfill(body="<title>other</title>", content_type="text/html"))
    page.goto(address)
    page.evaluate(USED)
    page.mouse.move(100, 100)


def test_a_page_is_as_good_as_new(screens: Screens, address: str, new: object) -> None:
    """Nothing of a test is left for the next one: storage, cookies, permissions, routes, the screen and the pointer."""
    with screens.page() as page:
        use(page, address)
    with screens.page() as again:
        again.goto(address)
        assert (page, new) == (again, again.evaluate(NEW))


def test_a_tab_leaves_nothing_behind(screens: Screens, address: str, new: object) -> None:
    """Neither a tab nor what ran in it is there for the next test, on the page beside it or in another tab."""
    with screens.tab() as tab:
        tab.add_init_script("window.marked = true")
        use(tab, address)
        tab.context.new_page()
    for place in (screens.page, screens.tab):
        with place() as page:
            page.goto(address)
            assert new == page.evaluate(NEW)
    assert tab.is_closed()


def test_pages_that_are_open_together_share_nothing(screens: Screens, address: str, new: object) -> None:
    """A page that is asked for while another is open is in another context."""
    with screens.page() as one, screens.page() as other:
        use(one, address)
        other.goto(address)
        assert new == other.evaluate(NEW)


@pytest.mark.parametrize("broken", ["handreiking.js", "handreiking-guide.js", "bundle"])
def test_an_error_of_our_own_script_fails_the_test(screens: Screens, address: str, broken: str) -> None:
    """An error of our own script on a page is reported after the test, and only then; one of another script is not."""
    told = []
    for name in (broken, "none"):
        try:
            with screens.page() as page:
                page.route(f"**/{name}*", lambda route: route.fulfill(body="throw new Error()", content_type="text/javascript"))
                page.goto(f"{address}/keuzehulpen/welke-aanpak/")
        except AssertionError as error:
            told.append((name, f"/assets/{broken}" in str(error)))
    assert [(broken, True)][: broken != "bundle"] == told
