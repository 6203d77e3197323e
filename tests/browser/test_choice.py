"""The comparison of more methods than stand side by side: a reader chooses a few."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import opened
from tests.browser.host import Host
from tests.browser.test_accessibility import SCREENS, show, violations
from tests.browser.test_parts import boxes, shown, toggle
from tests.conftest import build_site, copy_project
from tests.many import many_methods

METHODS = 10

pytestmark = pytest.mark.all


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the comparison of some methods, on one page."""
    project: Path = copy_project(tmp_path_factory.mktemp("compared"), pdf=False)
    many_methods(project / "methods", METHODS)
    host = Host(build_site(project))
    yield f"{host.address}/vergelijken/"
    host.stop()


def tick(page: Page, count: int) -> list[str]:
    """Tick the first `count` methods that are not ticked, and return the names by which the address has them."""
    found = [box for box in boxes(page, ":not(:checked)") if box.startswith("toon-")][:count]
    for box in found:
        toggle(page, box)
    return [box.removeprefix("toon-") for box in found]


def test_at_most_four(chromium: Browser, compared: str) -> None:
    """Nothing is shown at first; of more than four nobody sees the differences, so the other boxes wait until one is free."""
    with opened(chromium, 1280) as page:
        page.goto(compared)
        assert not shown(page)
        chosen = tick(page, 4)
        assert (4, METHODS - 4) == (len(shown(page)), len(boxes(page, ":disabled")))
        expect(page.locator(".hr-beside__count")).to_contain_text("4 van hoogstens 4")
        toggle(page, f"toon-{chosen[0]}")
        assert (3, 0) == (len(shown(page)), len(boxes(page, ":disabled")))


def test_the_address_has_the_choice(chromium: Browser, compared: str) -> None:
    """A choice can be sent to a colleague, and stays when the reader follows the link to it; a button takes all of it away."""
    with opened(chromium, 360) as page:
        page.goto(compared)
        chosen = tick(page, 2)
        page.locator(".hr-beside__link").click()
        expect(page.locator("#naast-elkaar")).to_be_focused()
        assert page.url == f"{compared}#naast={','.join(chosen)}"
        page.reload()
        assert [f"toon-{id}" for id in chosen] == boxes(page, ":checked")
        page.get_by_role("button", name="Wis keuze").click()
        assert (compared, []) == (page.url, boxes(page, ":checked"))


def test_a_filter_keeps_the_choice(chromium: Browser, compared: str) -> None:
    """What is chosen stays in sight, side by side and in the address, when a filter leaves others."""
    with opened(chromium, 1280) as page:
        page.goto(f"{compared}#naast=handover")
        page.get_by_label("Duur").select_option("hoogstens 6 maanden")
        assert "duur=hoogstens-6-maanden" in page.url
        assert "naast=handover" in page.url
        assert ["Overdracht"] == shown(page)
        expect(page.locator("label[for=toon-handover]")).to_be_visible()
        expect(page.locator("label[for=toon-handover-2]")).to_be_hidden()


def test_axe_finds_nothing_in_a_choice(chromium: Browser, compared: str) -> None:
    """The comparison breaks no rule with a choice, and is not wider than the screen."""
    found = {}
    with opened(chromium, 1280) as page:
        page.goto(compared)
        tick(page, 3)
        for screen in SCREENS:
            show(page, *screen)
            found[screen] = (violations(page), page.evaluate("document.documentElement.scrollWidth") > screen[0])
    assert dict.fromkeys(SCREENS, ([], False)) == found
