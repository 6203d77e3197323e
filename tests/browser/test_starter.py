"""The handbook that ``handreiking init`` makes, in the browser: whatever its title and language, it does what a handbook does."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from handreiking.commands.cli import main
from tests.browser.conftest import opened, search
from tests.browser.host import Host
from tests.browser.steps import answer
from tests.browser.test_offline import READY, ready
from tests.conftest import build_site


@dataclass(frozen=True)
class Starter:
    """The handbook in a language: what it is about, the addresses of its pages, and words that stand on them."""

    about: str
    method: str
    guide: str
    checklist: str
    first_step: str
    checklist_title: str
    yes: str
    outcome: str
    method_title: str
    ready: str
    queries: tuple[str, str]
    """A word of the steps of the method, and one of the title of the guide."""

    @property
    def found(self) -> Mapping[str, str]:
        """The page that each query leads to."""
        return dict(zip(self.queries, (self.method, self.guide), strict=True))


TITLE = 'Zo: *wel* & "niet" {{ 1 }} <b>'
STARTERS = {
    "nl": Starter(
        about='Zo bereid je een "goed" overleg voor.',
        method="/methoden/overleg-voorbereiden/",
        guide="/keuzehulpen/overleg-nodig/",
        checklist="/checklists/vlak-voor-het-overleg/",
        first_step="Schrijf in één zin op wat er na het overleg klaar moet zijn.",
        checklist_title="Vlak voor het overleg",
        yes="Ja",
        outcome="Plan een overleg",
        method_title="Een overleg voorbereiden",
        ready=READY,
        queries=("agenda", "nodig"),
    ),
    "en": Starter(
        about='How to run a "good" activity.',
        method="/methods/plan-a-session/",
        guide="/guides/ready-for-a-session/",
        checklist="/checklists/just-before-you-start/",
        first_step="Write down in one sentence what people should take home from the session.",
        checklist_title="Just before you start",
        yes="Yes",
        outcome="Plan your session",
        method_title="Plan a session",
        ready="Ready to use offline.",
        queries=("welcoming", "ready"),
    ),
}

DUTCH, ENGLISH = "nl", pytest.param("en", marks=pytest.mark.long)
both = pytest.mark.parametrize("language", [DUTCH, ENGLISH], scope="module")
each_time = pytest.mark.parametrize("language", STARTERS, scope="module")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, language: str) -> Path:
    """The folder of its site, built once, without paper."""
    project = tmp_path_factory.mktemp("starter")
    assert 0 == main(["init", str(project), "--title", TITLE, "--about", STARTERS[language].about, "--language", language])
    settings = project / "mkdocs.yml"
    given = settings.read_text("utf-8").replace("[handreiking,", "[{handreiking: {pdf: false}},")
    settings.write_text(given.replace("{language: en}", "{language: en, pdf: false}"), "utf-8")
    return build_site(project)


@pytest.fixture
def starter(chromium: Browser, host: Host) -> Iterator[tuple[Page, str]]:
    """A page on a phone, and the address of the site."""
    with opened(chromium) as page:
        yield page, host.address


@both
def test_title(starter: tuple[Page, str], language: str) -> None:
    """The title stands on the home page as it was typed, in a page of its language."""
    page, address = starter
    page.goto(address)

    expect(page.locator(".md-header__topic").first).to_have_text(TITLE)
    expect(page.locator("html")).to_have_attribute("lang", language)
    described = page.locator("meta[name=description]").get_attribute("content")
    assert (TITLE, STARTERS[language].about) == (page.title()[-len(TITLE) :], described)


@both
def test_method(starter: tuple[Page, str], language: str) -> None:
    """The page of the method shows its steps in order, and leads to the checklist."""
    page, address = starter
    said = STARTERS[language]
    page.goto(address + said.method)

    expect(page.locator("article ol > li").first).to_have_text(said.first_step)
    page.get_by_role("link", name=said.checklist_title).first.click()
    page.wait_for_url(address + said.checklist)


@both
def test_guide(starter: tuple[Page, str], language: str) -> None:
    """The guide asks its questions one by one, and ends at an outcome that leads to the method."""
    page, address = starter
    said = STARTERS[language]
    page.goto(address + said.guide)
    answer(page, said.yes, said.yes)

    expect(page.get_by_role("heading", name=said.outcome)).to_be_visible()
    page.get_by_role("link", name=said.method_title).first.click()
    page.wait_for_url(address + said.method)


@both
def test_ticks(starter: tuple[Page, str], language: str) -> None:
    """A tick on the checklist is counted, and is there after a reload."""
    page, address = starter
    page.goto(address + STARTERS[language].checklist)
    page.locator("[data-hr-key]").first.check()
    page.reload()

    expect(page.locator("[data-hr-key]:checked")).to_have_count(1)


@each_time
def test_search_and_offline(reader: Page, host: Host, language: str) -> None:
    """Without a server the pages open, and the search finds the method by a word of its steps, and the guide by its title."""
    said = STARTERS[language]
    ready(reader, host.address, said.ready)
    host.stop()
    try:
        reader.goto(host.address)
        found = {one: search(reader, one)[0][0].removeprefix(host.address).partition("#")[0] for one in said.queries}
        reader.goto(host.address + said.checklist)
        expect(reader.locator("[data-hr-key]").first).to_be_visible()
    finally:
        host.start()

    assert said.found == found
