"""The zip, unpacked in a folder: pages open from `file:`, and the search, guides and checklists work there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import opened, search
from tests.documents import broken_links


@dataclass(frozen=True)
class Opened:
    """A browser at the unpacked folder, and what its log said."""

    page: Page
    folder: Path
    log: list[str]

    def open(self, path: str) -> None:
        """Open a page as a double click on its file does."""
        self.page.goto((self.folder / path).as_uri())


@pytest.fixture(scope="module")
def unpacked(chromium: Browser, site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """The unpacked zip, in a folder with a space in its name, as people have."""
    place = tmp_path_factory.mktemp("mijn map")
    with ZipFile(site / "handreiking.zip") as packed:
        packed.extractall(place)
    log: list[str] = []
    with opened(chromium, 1280, offline=True) as page:
        page.on("console", lambda said: log.append(f"{page.url}: {said.text}"))
        page.on("pageerror", lambda error: log.append(f"{page.url}: {error}"))
        page.on("request", lambda asked: None if asked.url.startswith(("file:", "data:")) else log.append(asked.url))
        yield Opened(page, place / "handreiking", log)


def test_every_link_leads_to_a_file(unpacked: Opened) -> None:
    """Every link leads to a file: of a folder a browser would show a list."""
    assert [] == broken_links(unpacked.folder)
    ends = {link for file in unpacked.folder.rglob("*.html") for link in folders(file.read_text("utf-8"))}
    assert set() == ends


def test_the_manual_searches_itself(unpacked: Opened) -> None:
    """On a page of the manual the search finds a rule, whose page is a file."""
    unpacked.open("meeschrijven/index.html")
    addresses = [address for address, _ in search(unpacked.page, "dubbele punt in tekst")]
    assert (unpacked.folder / "meeschrijven/regels/colon-in-text/index.html").as_uri() in addresses


def folders(html: str) -> list[str]:
    """The links in a page that end in a folder."""
    targets = [part.partition('"')[0].partition("#")[0] for part in html.split('href="')[1:]]
    return [target for target in targets if target and "://" not in target and (target.endswith(("/", "..")) or target == ".")]


def test_pages_open(unpacked: Opened) -> None:
    """Pages of each kind show their heading in our colours, and the browser's log stays empty."""
    names = ("index.html", "*/index.html", "methoden/o*/index.html", "keuzehulpen/w*/index.html", "checklists/a*/index.html")
    pages = [file for name in names for file in sorted(unpacked.folder.glob(name))]
    for file in pages:
        unpacked.open(str(file.relative_to(unpacked.folder)))
        expect(unpacked.page.locator("h1").first).to_be_visible()
        assert "rgb(250, 249, 245)" == unpacked.page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert (True, []) == (len(pages) > 12, unpacked.log)


def test_the_search_finds(unpacked: Opened) -> None:
    """The search finds a method by its beginning, and a result leads to its page."""
    unpacked.open("keuzehulpen/welke-aanpak/index.html")
    found = search(unpacked.page, "overdracht")
    assert any("/methoden/overdracht/index.html" in address for address, _ in found)
    unpacked.page.goto(found[0][0])
    expect(unpacked.page.locator("h1").first).to_be_visible()
    assert [] == unpacked.log


def test_a_checklist_ticks(unpacked: Opened) -> None:
    """A tick stays when the page is opened again."""
    (path, *_) = sorted((unpacked.folder / "checklists").glob("*/index.html"))
    unpacked.open(str(path.relative_to(unpacked.folder)))
    box = unpacked.page.locator(".hr-checklist [data-hr-key]").first
    box.check()
    unpacked.page.reload()
    expect(box).to_be_checked()
    assert [] == unpacked.log


def test_the_links_of_a_guide_lead_on(unpacked: Opened) -> None:
    """From a guide a link leads to the page of a method."""
    unpacked.open("keuzehulpen/welke-aanpak/index.html")
    expect(unpacked.page.locator("[data-hr-guide]").first).to_be_attached()
    link = unpacked.page.locator('.hr-outcome__more a[href*="methoden/"]').first
    unpacked.page.goto(str(link.evaluate("link => link.href")))
    expect(unpacked.page.locator("h1").first).to_be_visible()
    assert [] == unpacked.log


def test_what_needs_a_server_is_left_out(unpacked: Opened) -> None:
    """The copy has no worker and no manifest, and does not offer itself for download."""
    unpacked.open("zonder-internet/index.html")
    expect(unpacked.page.locator(".hr-online, link[rel=manifest]")).to_have_count(0)
    names = {file.name for file in unpacked.folder.rglob("*")}
    assert set() == names & {"sw.js", "_headers", "404.html", "handreiking.webmanifest", "handreiking.zip"}
