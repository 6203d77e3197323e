"""The handbook that ``handreiking init`` makes, in the browser: whatever its title, it does what a handbook does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from handreiking.commands.cli import main
from tests.browser.conftest import opened, search
from tests.browser.host import Host
from tests.browser.steps import answer
from tests.browser.test_offline import ready
from tests.conftest import build_site

TITLE = 'Zo: *wel* & "niet" {{ 1 }} <b>'
ABOUT = 'Zo bereid je een "goed" overleg voor.'
METHOD, GUIDE, CHECKLIST = "/methoden/overleg-voorbereiden/", "/keuzehulpen/overleg-nodig/", "/checklists/vlak-voor-het-overleg/"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of its site, built once, without paper."""
    project = tmp_path_factory.mktemp("starter")
    assert 0 == main(["init", str(project), "--title", TITLE, "--about", ABOUT])
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("[handreiking,", "[{handreiking: {pdf: false}},"), "utf-8")
    return build_site(project)


@pytest.fixture
def starter(chromium: Browser, host: Host) -> Iterator[tuple[Page, str]]:
    """A page on a phone, and the address of the site."""
    with opened(chromium) as page:
        yield page, host.address


def test_title(starter: tuple[Page, str]) -> None:
    """The title stands on the home page as it was typed."""
    page, address = starter
    page.goto(address)

    expect(page.locator(".md-header__topic").first).to_have_text(TITLE)
    assert (TITLE, ABOUT) == (page.title()[-len(TITLE) :], page.locator("meta[name=description]").get_attribute("content"))


def test_method(starter: tuple[Page, str]) -> None:
    """The page of the method shows its steps in order, and leads to the checklist."""
    page, address = starter
    page.goto(address + METHOD)

    expect(page.locator("article ol > li").first).to_have_text("Schrijf in één zin op wat er na het overleg klaar moet zijn.")
    page.get_by_role("link", name="Vlak voor het overleg").first.click()
    page.wait_for_url(address + CHECKLIST)


def test_guide(starter: tuple[Page, str]) -> None:
    """The guide asks its questions one by one, and ends at an outcome that leads to the method."""
    page, address = starter
    page.goto(address + GUIDE)
    answer(page, "Ja", "Ja")

    expect(page.get_by_role("heading", name="Plan een overleg")).to_be_visible()
    page.get_by_role("link", name="Een overleg voorbereiden").first.click()
    page.wait_for_url(address + METHOD)


def test_ticks(starter: tuple[Page, str]) -> None:
    """A tick on the checklist is counted, and is there after a reload."""
    page, address = starter
    page.goto(address + CHECKLIST)
    page.locator("[data-hr-key]").first.check()
    page.reload()

    expect(page.locator("[data-hr-key]:checked")).to_have_count(1)


def test_search_and_offline(reader: Page, host: Host) -> None:
    """Without a server the pages open, and the search finds the method by a word of its steps, and the guide by its title."""
    ready(reader, host.address)
    host.stop()
    try:
        reader.goto(host.address)
        found = {query: search(reader, query)[0][0].removeprefix(host.address).partition("#")[0] for query in ("agenda", "nodig")}
        reader.goto(host.address + CHECKLIST)
        expect(reader.locator("[data-hr-key]").first).to_be_visible()
    finally:
        host.start()

    assert {"agenda": METHOD, "nodig": GUIDE} == found
