"""Without internet: all of the handbook is on the device, and an update fetches only what changed."""

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from handreiking.catalogue import Catalogue
from handreiking.model.handbook import Handbook
from handreiking.publish.worker import removing_worker
from tests.browser.conftest import opened, search
from tests.browser.host import Host
from tests.conftest import IN_ENGLISH_TOO, build_site, set_options
from tests.handbooks import manual_of, place

READY = "Klaar voor gebruik zonder internet."
PATIENCE = 60_000
KEPT = "async () => (await caches.keys()).sort()"
WORKERS = "async () => (await navigator.serviceWorker.getRegistrations()).map((found) => found.scope)"
FETCHED = """async (paths) => Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await (await fetch(path, {cache: "no-store"})).text()]))
)"""
"""The text of each page, as the worker answers."""
ABOUT = "/over-dit-handboek/"


def ready(page: Page, address: str, said: str = READY) -> None:
    """Open `address` and wait until the handbook says that it is on the device."""
    page.goto(address)
    expect(page.locator(".hr-footer [data-hr-offline]")).to_have_text(said, timeout=PATIENCE)


def titles(page: Page, address: str, paths: list[str]) -> dict[str, str]:
    """The first heading of the page at each of `paths`."""
    found = {}
    for path in paths:
        page.goto(address + path)
        found[path] = page.locator("h1").first.inner_text()
    return found


@pytest.fixture(scope="module")
def changed(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site after one page was edited."""
    edited = tmp_path_factory.mktemp("changed") / "edited"
    shutil.copytree(site.parent, edited, ignore=shutil.ignore_patterns("site"))
    page = edited / f"docs{ABOUT[:-1]}.md"
    page.write_text(page.read_text("utf-8").replace("\n# Over dit handboek\n", "\n# Over dit handboek\n\nNieuwe zin.\n"), "utf-8")
    return build_site(edited)


@IN_ENGLISH_TOO
def test_everything_works_with_the_server_stopped(
    reader: Page, host: Host, spoken: Catalogue, handbook: Handbook, guides: Mapping[str, str], checklists: Mapping[str, str]
) -> None:
    """Without a server every page for readers opens, an unknown one says so, the search finds, and guides and checklists work."""
    ready(reader, host.address, spoken("script.offline.ready"))
    host.stop()
    try:
        manual, method = manual_of(spoken), place(spoken, "methods", handbook.methods[0].slug)
        files = [file for file in host.folder.rglob("index.html") if manual not in f"{file.relative_to(host.folder).as_posix()}"]
        expected = {f"/{file.parent.relative_to(host.folder)}/": file.read_text("utf-8") for file in files}
        assert expected == reader.evaluate(FETCHED, list(expected))
        reader.goto(host.address + method.rstrip("/"))
        assert reader.url.endswith(method)
        answer = reader.goto(host.address + "/bestaat-niet/")
        assert answer
        assert (404, spoken("not-found.title")) == (answer.status, reader.locator("h1").inner_text())
        reader.goto(host.address)
        assert search(reader, handbook.methods[0].entry.title)
        reader.goto(host.address + next(iter(checklists.values())))
        box = reader.locator(".hr-checklist input[type=checkbox]").first
        box.check()
        expect(box).to_be_checked()
        reader.goto(host.address + next(iter(guides.values())))
        expect(reader.locator("[data-hr-guide]")).to_be_visible()
    finally:
        host.start()


def test_an_update_fetches_only_what_changed(reader: Page, host: Host, changed: Path) -> None:
    """After an edit of one page only that page and the search index are fetched; the reader chooses when to see it."""
    ready(reader, host.address)
    host.requests.clear()
    host.folder = changed
    reader.goto(host.address + ABOUT)
    offer = reader.locator(".hr-update")
    expect(offer).to_contain_text("Er is een nieuwe versie.", timeout=PATIENCE)
    assert ["/over-dit-handboek/", "/search/search_index.json", "/sw.js"] == sorted(set(host.requests))
    expect(reader.locator("article")).not_to_contain_text("Nieuwe zin.")
    reader.evaluate("sessionStorage.setItem('kept', '1'); location.hash = 'privacy'")
    offer.get_by_role("button", name="Vernieuw").click()
    expect(reader.locator("article")).to_contain_text("Nieuwe zin.", timeout=PATIENCE)
    expect(offer).to_have_count(0)
    assert ("1", "#privacy") == (reader.evaluate("sessionStorage.getItem('kept')"), reader.evaluate("location.hash"))
    assert 1 == len(reader.evaluate(KEPT))


def test_nothing_reloads_by_itself(reader: Page, host: Host, changed: Path) -> None:
    """A page that is open when another tab takes the new version stays as it is."""
    ready(reader, host.address + ABOUT)
    reader.evaluate("window.stays = true")
    host.folder = changed
    other = reader.context.new_page()
    other.goto(host.address)
    other.get_by_role("button", name="Vernieuw").click(timeout=PATIENCE)
    expect(other.locator(".hr-update")).to_have_count(0)
    expect(other.locator(".hr-footer [data-hr-offline]")).to_have_text(READY)
    assert reader.evaluate("window.stays")


def test_publishers_can_take_it_back(reader: Page, host: Host, project: Path) -> None:
    """With `offline: false` the next visit removes what was kept and the worker, and pages ask for none."""
    set_options(project, offline=False)
    built = build_site(project)
    assert removing_worker() == (built / "sw.js").read_text("utf-8")
    ready(reader, host.address)
    host.folder = built
    reader.goto(host.address)
    assert nothing_kept(reader)
    reader.goto(host.address)
    assert nothing_kept(reader)
    host.requests.clear()
    reader.reload()
    assert ("/" in host.requests, "/sw.js" in host.requests) == (True, False)
    assert ([], []) == (reader.evaluate(KEPT), reader.evaluate(WORKERS))


def test_a_reader_can_remove_all_of_it(reader: Page, host: Host) -> None:
    """One button removes the handbook, the ticks and the settings from the device, and leaves what is of others."""
    ready(reader, host.address + "/privacy/")
    others = {"van-een-ander": "1", "handreiking:/ander/:x": "1"}
    reader.evaluate("others => Object.assign(localStorage, others)", others)
    reader.evaluate("() => { localStorage['handreiking:/:x'] = 1; sessionStorage['handreiking:/:y'] = 1; }")
    reader.evaluate("async () => { await caches.open('van-een-ander'); await caches.open('handreiking:/ander/:1'); }")
    reader.get_by_role("button", name="Verwijder van dit apparaat").click()
    expect(reader.locator(".hr-remove__said")).to_contain_text("verwijderd", timeout=PATIENCE)
    assert others == reader.evaluate("({...localStorage})")
    assert ["handreiking:/ander/:1", "van-een-ander"] == reader.evaluate(KEPT)
    host.requests.clear()
    reader.goto(host.address)
    reader.reload()
    assert ([], False) == (reader.evaluate(WORKERS), "/sw.js" in host.requests)
    assert ["handreiking:/:removed"] == reader.evaluate("Object.keys(sessionStorage)")


def test_two_handbooks_on_one_host_do_not_mix(reader: Page, site: Path, tmp_path: Path) -> None:
    """Each handbook stores, shows and removes only its own pages, even when one is in a folder of the other."""
    shutil.copytree(site, tmp_path / "host")
    shutil.copytree(site, tmp_path / "host/ander")
    home = tmp_path / "host/ander/index.html"
    home.write_text(home.read_text("utf-8").replace("Wat is jouw situatie?", "Het andere handboek"), "utf-8")
    host = Host(tmp_path / "host")
    ready(reader, host.address + "/")
    ready(reader, host.address + "/ander/")
    names = [re.sub(r":\w+$", ":", name) for name in reader.evaluate(KEPT)]
    assert ["handreiking:/:", "handreiking:/ander/:"] == names
    host.stop()
    assert {"/": "Wat is jouw situatie?", "/ander/": "Het andere handboek"} == titles(reader, host.address, ["/", "/ander/"])
    reader.goto(host.address + "/ander/privacy/")
    reader.get_by_role("button", name="Verwijder van dit apparaat").click()
    expect(reader.locator(".hr-remove__said")).to_contain_text("verwijderd", timeout=PATIENCE)
    assert {"/": "Wat is jouw situatie?"} == titles(reader, host.address, ["/"])


@pytest.mark.parametrize("hidden", ["serviceWorker", "nothing"])
def test_nothing_breaks_without_workers(chromium: Browser, address: str, hidden: str) -> None:
    """A browser that has no workers, or refuses one, shows the page and says nothing."""
    with opened(chromium) as page:
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.add_init_script(f"delete Navigator.prototype[{json.dumps(hidden)}]")
        page.goto(address + "/privacy/")
        page.get_by_role("button", name="Verwijder van dit apparaat").click()
        expect(page.locator(".hr-remove__said")).to_contain_text("verwijderd")
        assert ([], False) == (errors, page.locator(".hr-footer [data-hr-offline]").is_visible())


def nothing_kept(page: Page) -> bool:
    """Whether in the end nothing is kept, and no worker is left."""
    for _ in range(PATIENCE // 100):
        if ([], []) == (page.evaluate(KEPT), page.evaluate(WORKERS)):
            return True
        page.wait_for_timeout(100)
    return False
