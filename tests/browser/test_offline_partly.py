"""Without internet, of a handbook too large to keep as a whole: the core, what was opened, and what the reader chose."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from handreiking.build import Build
from handreiking.print.prints import PrintedFiles
from handreiking.publish.facts import all_facts
from handreiking.publish.worker import WORKER, Choice, offline_worker
from handreiking.settings import find_settings
from handreiking.site.address import Addresses
from handreiking.site.keeping import kept
from handreiking.store import Store
from tests.browser.conftest import search
from tests.browser.host import Host

PARTLY = "Wat je opent, werkt daarna ook zonder internet."
PATIENCE = 60_000
BUDGET = 450_000
"""Less than the sample weighs, and more than its core."""

CHOSEN = "async () => (await (await caches.open('handreiking:/:chosen')).keys()).map(({url}) => new URL(url).pathname).sort()"
OPENED = CHOSEN.replace(":chosen", ":opened")


@pytest.fixture(scope="module")
def choice(site: Path) -> Choice:
    """What belongs together in the site, and what to its core."""
    settings = find_settings(site.parent)
    assert settings
    return kept(Build(settings, Addresses()).site(PrintedFiles()), ("meeschrijven/", "search/manual/"))


def limit(site: Path, choice: Choice) -> None:
    """Give `site` the worker of a site that is over its budget."""
    for path, text in offline_worker(all_facts(site, Store(None)), choice, BUDGET).items():
        (site / path).parent.mkdir(exist_ok=True)
        (site / path).write_text(text, "utf-8")


@pytest.fixture(scope="module")
def served(site: Path, choice: Choice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as one that is over its budget."""
    folder = tmp_path_factory.mktemp("large") / "site"
    shutil.copytree(site, folder)
    limit(folder, choice)
    assert (folder / "offline").is_dir()
    return folder


def ready(page: Page, address: str) -> None:
    """Open `address` and wait until the handbook says what is on the device."""
    page.goto(address)
    expect(page.locator(".hr-footer [data-hr-offline]")).to_have_text(PARTLY, timeout=PATIENCE)


def status(page: Page, address: str) -> int:
    """The status of the page at `address`."""
    answer = page.goto(address)
    assert answer
    return answer.status


def test_only_the_core_is_fetched_unasked(reader: Page, host: Host) -> None:
    """The first visit fetches no page of a method, a checklist or a guide for one method, but the one that is read."""
    ready(reader, host.address + "/methoden/overdracht/")
    asked = {path for path in host.requests if path.startswith(("/methoden/", "/checklists/"))}
    assert {"/methoden/", "/methoden/overdracht/", "/checklists/"} == asked


def test_what_was_opened_stays(reader: Page, host: Host, checklists: Mapping[str, str]) -> None:
    """Without a server the core and what was opened are there and are found; of another page it says that it is not here."""
    first, second = sorted(set(checklists.values()))[:2]
    ready(reader, host.address + "/methoden/overdracht/")
    reader.goto(host.address + first)
    expect(reader.locator(".hr-footer [data-hr-offline]")).to_have_text(PARTLY, timeout=PATIENCE)
    reader.wait_for_function(f"async () => (await ({OPENED})()).some((path) => path.startsWith({first!r}))")
    host.stop()
    try:
        for path in ("/", "/methoden/", "/onderwerpen/veiligheid/", "/methoden/overdracht/", first):
            assert 200 == status(reader, host.address + path)
        assert 503 == status(reader, host.address + second)
        assert "Deze pagina staat niet op dit apparaat" == reader.locator("h1").inner_text()
        assert 200 == status(reader, host.address + "/methoden/overdracht")
        assert reader.url.endswith("/methoden/overdracht/")
        assert search(reader, "overdracht")
    finally:
        host.start()


def test_a_method_can_be_chosen(reader: Page, host: Host) -> None:
    """One button keeps a method with its checklists and guides, says how much that is, and lets go of them again."""
    ready(reader, host.address + "/methoden/overdracht/")
    keep = reader.locator(".hr-keep")
    expect(keep).to_contain_text("0,1 MB")
    keep.get_by_role("button", name="Bewaar deze methode").click()
    expect(keep).to_contain_text("Deze methode staat op dit apparaat", timeout=PATIENCE)
    expect(keep.get_by_role("button", name="Bewaar niet langer")).to_be_focused()
    paths = reader.evaluate(CHOSEN)
    links = reader.locator("article a[href*='checklists/'], article a[href*='klaar-voor']").evaluate_all(
        "links => [...new Set(links.map((link) => new URL(link.href).pathname))]"
    )
    assert links
    assert {f"{path}index.html" for path in (*links, "/methoden/overdracht/")} <= set(paths)
    reader.goto(host.address + "/zonder-internet/")
    listed = reader.locator(".hr-keep-list li")
    expect(listed).to_have_count(1)
    host.stop()
    assert {200} == {status(reader, host.address + link) for link in links}
    reader.goto(host.address + "/zonder-internet/")
    expect(listed).to_have_count(1)
    host.start()
    listed.get_by_role("button", name="Bewaar niet langer").click()
    expect(listed).to_have_count(0)
    assert [] == reader.evaluate(CHOSEN)


def test_an_update_takes_along_what_is_here(reader: Page, host: Host, served: Path, choice: Choice, tmp_path: Path) -> None:
    """A new version fetches a page that was opened and has changed, and no other page; then the reader sees it."""
    ready(reader, host.address + "/methoden/overdracht/")
    new = tmp_path / "site"
    shutil.copytree(served, new, ignore=shutil.ignore_patterns("offline"))
    for page in (new / "methoden").glob("*/index.html"):
        page.write_text(page.read_text("utf-8").replace("</h1>", " (nieuw)</h1>", 1), "utf-8")
    limit(new, choice)
    host.requests.clear()
    host.folder = new
    reader.goto(host.address + "/onderwerpen/veiligheid/")
    reader.get_by_role("button", name="Vernieuw").click(timeout=PATIENCE)
    expect(reader.locator(".hr-update")).to_have_count(0, timeout=PATIENCE)
    assert {"/methoden/overdracht/"} == {path for path in host.requests if path.startswith("/methoden/")}
    host.stop()
    assert 200 == status(reader, host.address + "/methoden/overdracht/")
    assert reader.locator("h1").first.inner_text().endswith("(nieuw)")
    host.start()


def test_the_worker_is_the_first_to_go(reader: Page, host: Host) -> None:
    """The button on the privacy page removes what was opened and chosen too."""
    ready(reader, host.address + "/methoden/overdracht/")
    reader.get_by_role("button", name="Bewaar deze methode").click()
    expect(reader.locator(".hr-keep")).to_contain_text("staat op dit apparaat", timeout=PATIENCE)
    reader.goto(host.address + "/privacy/")
    reader.get_by_role("button", name="Verwijder van dit apparaat").click()
    expect(reader.locator(".hr-remove__said")).to_contain_text("verwijderd", timeout=PATIENCE)
    assert [] == reader.evaluate("async () => await caches.keys()")
    assert WORKER == "sw.js"
