"""A checklist that nobody goes through at once: its sections fold, with and without script, and each counts its ticks."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import opened
from tests.browser.host import Host
from tests.browser.test_accessibility import violations
from tests.conftest import build_site, copy_project
from tests.own_checklist import LONG, long_list

SIZE, SECTIONS, ITEMS = 60, 12, 5
NEXT = "Naar het volgende deel"

pytestmark = pytest.mark.all


@pytest.fixture(scope="module")
def list_page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the page of a long list."""
    project = copy_project(tmp_path_factory.mktemp("long"), pdf=False)
    path = project / "methods" / LONG
    path.parent.mkdir(exist_ok=True)
    path.write_text(long_list(SECTIONS, ITEMS).replace("@overdracht-utrecht", "@hydradriehoek-2016"), "utf-8")
    host = Host(build_site(project))
    yield f"{host.address}/checklists/lang/"
    host.stop()


def folds(page: Page) -> Locator:
    """The sections."""
    return page.locator(".hr-checklist__fold")


def unfolded(page: Page) -> list[int]:
    """Which sections are open."""
    states = folds(page).evaluate_all("folds => folds.map((fold) => fold.open)")
    return [number for number, state in enumerate(states) if state]


def counts(page: Page) -> list[str]:
    """What each section says of its ticks."""
    return page.locator(".hr-checklist__fold .hr-count").all_inner_texts()


def test_sections_count_and_lead_on(chromium: Browser, list_page: str) -> None:
    """Each section counts its own ticks; a button opens the next that has something left, and closes those that are done."""
    with opened(chromium) as page:
        page.goto(list_page)
        assert ([], ["· 0 van 5"] * SECTIONS) == (unfolded(page), counts(page))
        onward = page.get_by_role("button", name=NEXT)
        onward.click()
        assert [0] == unfolded(page)
        for box in folds(page).first.locator("[data-hr-key]").all():
            box.check()
        assert ["· 5 van 5", "· 0 van 5"] == counts(page)[:2]
        expect(page.locator(".hr-progress__text")).to_have_text(f"5 van {SIZE}")
        onward.click()
        assert [1] == unfolded(page)
        assert page.evaluate("document.activeElement === document.querySelectorAll('.hr-checklist__fold > summary')[1]")
        page.reload()
        assert ["· 5 van 5", "· 0 van 5"] == counts(page)[:2]


def test_a_link_to_a_section_opens_it(chromium: Browser, list_page: str) -> None:
    """Where the search and the contents lead is open."""
    with opened(chromium) as page:
        page.goto(f"{list_page}#lang-7")
        assert [6] == unfolded(page)


def test_copied_text_has_all_sections(chromium: Browser, list_page: str) -> None:
    """What goes to the case file has the title of each section, without what it counts."""
    with opened(chromium) as page:
        page.goto(list_page)
        page.get_by_role("button", name="Kopieer als tekst").click()
        text = page.locator(".hr-checklist__text").input_value()

    assert [f"Deel {number}" for number in range(1, SECTIONS + 1)] == [
        line for line in text.split("\n") if line.startswith("Deel")
    ]


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_axe_finds_nothing(chromium: Browser, list_page: str, width: int, scheme: str) -> None:
    """The page breaks no rule, folded and not, and is no wider than the screen."""
    with opened(chromium, width, scheme) as page:  # type: ignore[arg-type]
        page.goto(list_page)
        assert [] == violations(page)
        page.get_by_role("button", name=NEXT).click()
        assert [] == violations(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_script(chromium: Browser, list_page: str) -> None:
    """Without script a section opens, and its boxes can be ticked."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(list_page)
    folds(page).nth(2).locator("summary").click()
    box = folds(page).nth(2).locator("[data-hr-key]").first
    box.check()

    assert box.is_checked()
    context.close()
