"""Nothing moves while a page arrives: layout shift on a slow line (https://web.dev/articles/cls), with an empty cache."""

from collections.abc import Iterator, Mapping

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import opened

GOOD = 0.1
"""What a reader hardly notices."""
LINE = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
"""A phone with poor reception: 150 milliseconds away, 1.6 megabits each second."""
SLOWER = 4
"""How many times slower than this machine the phone computes."""
OBSERVE = """window.shifts = []; new PerformanceObserver((list) => list.getEntries().forEach(({value, sources}) =>
    shifts.push([value, ...sources.map(({node}) => node?.outerHTML?.slice(0, 60) ?? node?.textContent)])))
    .observe({type: "layout-shift", buffered: true})"""
PAGES = {
    "home": "/",
    "guide": "/keuzehulpen/welke-aanpak/",
    "answered": "/keuzehulpen/welke-aanpak/#veiligheid=nee",
    "method": "/methoden/overdracht/",
    "comparison": "/vergelijken/",
    "list": "/checklists/",
}
"""A page of each kind that script or fonts change; home leads to the guide with an answer."""
SIZES = {412: 823, 768: 1024}
"""The screens, each with its height."""
FORGIVEN = {(412, "method"), *((768, kind) for kind in PAGES if kind != "method")}
"""Screens of a kind that are looked at now and then only: each kind of page is looked at on one screen each time."""
CASES = [
    pytest.param(width, kind, marks=[pytest.mark.long] if (width, kind) in FORGIVEN else []) for width in SIZES for kind in PAGES
]


@pytest.fixture
def slow(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page on a slow phone, which notes what moves."""
    width = request.node.callspec.params["width"]
    with opened(chromium, width) as page:
        page.set_viewport_size({"width": width, "height": SIZES[width]})
        page.add_init_script(OBSERVE)
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", LINE)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        yield page


@pytest.mark.parametrize(("width", "kind"), CASES)
def test_nothing_moves_on_a_slow_line(slow: Page, address: str, width: int, kind: str) -> None:
    """When script and fonts arrive late, the layout shifts by a tenth at most."""
    slow.goto(address + PAGES[kind])
    slow.evaluate("document.fonts.ready")
    slow.wait_for_timeout(500)
    moved: list[list[float]] = slow.evaluate("shifts")
    assert sum(value for value, *_ in moved) <= GOOD, moved


def shown(page: Page) -> Mapping[str, bool]:
    """Whether the list of the guide and what follows it are in sight."""
    return {css: page.locator(css).first.is_visible() for css in (".hr-guide__all", ".hr-downloads")}


@pytest.mark.parametrize("name", ["handreiking.js", "handreiking-guide.js"])
@pytest.mark.parametrize("fault", ["aborted", "broken"])
def test_a_guide_is_complete_when_its_script_fails(chromium: Browser, address: str, fault: str, name: str) -> None:
    """A guide that waits for its script shows its list as soon as that, or the one that it builds on, does not come or stops."""
    broken = "throw new Error('broken')"
    with opened(chromium) as page:
        page.route(
            f"**/{name}",
            lambda route: route.abort() if fault == "aborted" else route.fulfill(body=broken, content_type="text/javascript"),
        )
        page.goto(address + PAGES["answered"])
        assert {".hr-guide__all": True, ".hr-downloads": True} == shown(page)


def test_a_guide_is_complete_when_its_script_takes_long(chromium: Browser, address: str) -> None:
    """After eight seconds without its script a guide shows its list."""
    with opened(chromium) as page:
        page.clock.install()
        page.route("**/handreiking-guide.js", lambda _: None)
        page.goto(address + PAGES["guide"], wait_until="commit")
        page.locator(".hr-scheme__option:visible").wait_for()
        early = page.locator(".hr-guide__all").is_visible()
        page.clock.fast_forward(8001)
        page.locator(".hr-guide__all").wait_for()
        assert not early
