"""Nothing leaves the reader's device, and nothing about a client stays on it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Cookie, Page

from handreiking.model.handbook import Handbook
from tests.browser.conftest import opened, search

FETCHING = {"stylesheet", "preconnect", "dns-prefetch", "preload", "prefetch", "modulepreload", "icon", "manifest"}
ADDRESSES = ("src", "srcset", "poster", "data", "action", "formaction", "ping")
ELSEWHERE = re.compile(r"\s*(?:[a-z]+:)?//", re.IGNORECASE)
CSS_ADDRESS = re.compile(r"""(?:url\(|@import)\s*["']?([^"')\s;]*)""")
JS_ADDRESS = re.compile(r"""["'`]((?:https?:)?//[\w.-]+\.[^"'`]*)""")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
MATERIAL_ASKS = {
    "https://api.github.com/repos/${e}/${t}": "[data-md-component=source]",
    "https://api.github.com/users/${e}": "[data-md-component=source]",
    "https://unpkg.com/mermaid@11/dist/mermaid.min.js": ".mermaid",
    "https://unpkg.com/resize-observer-polyfill": "browser-older-than-2020",
}
"""What Material's script may fetch from others, and the element that it does so for."""
BLOCKED = "Service Worker registration blocked by Playwright"
"""What tests that do not ask for offline use make the browser say."""
KEPT = """async () => ({
    local: {...localStorage}, session: {...sessionStorage}, cookie: document.cookie,
    databases: await indexedDB.databases(), caches: await caches.keys(),
})"""


class Fetched(HTMLParser):
    """Collects the addresses that a browser fetches for a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the addresses that make a browser fetch something."""
        given = {name: value or "" for name, value in attrs}
        self.found += [given[name] for name in ADDRESSES if name in given]
        if tag != "a" and (tag != "link" or FETCHING & set(given.get("rel", "").lower().split())):
            self.found += [given["href"]] if "href" in given else []
        self.found += CSS_ADDRESS.findall(given.get("style", ""))


@dataclass(frozen=True)
class Visit:
    """What a browser noticed on all pages: requests, cookies, its log, and the pages that Material asks others something for."""

    requests: list[str]
    cookies: list[Cookie]
    asking: list[str]
    log: list[str]


@pytest.fixture(scope="module")
def visit(chromium: Browser, address: str, paths: list[str], handbook: Handbook) -> Visit:
    """A visit to all pages that are tried, and a search for a method."""
    requests: list[str] = []
    log: list[str] = []
    asking = []
    with opened(chromium) as page:
        page.context.on("request", lambda request: requests.append(request.url))
        page.on("console", lambda said: log.append(f"{page.url}: {said.text}"))
        page.on("pageerror", lambda error: log.append(f"{page.url}: {error}"))
        for path in paths:
            page.goto(address + path)
            asking += [path] if page.locator(", ".join(MATERIAL_ASKS.values())).count() else []
        page.goto(address)
        page.locator(".hr-scheme").click()
        page.locator("label.md-header__button[for=__drawer]").click()
        page.goto(address)
        assert search(page, handbook.methods[0].entry.title)
        return Visit(requests, page.context.cookies(), asking, log)


def texts(site: Path, kind: str) -> Mapping[str, str]:
    """The text of each file of `kind` in the site, without comments, by its path."""
    return {str(file.relative_to(site)): COMMENT.sub("", file.read_text("utf-8")) for file in sorted(site.rglob(f"*.{kind}"))}


def elsewhere(found: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The addresses among `found` that lead to another site; only the files that have any."""
    led = {file: [address for address in addresses if ELSEWHERE.match(address)] for file, addresses in found.items()}
    return {file: addresses for file, addresses in led.items() if addresses}


@pytest.mark.any_handbook
def test_no_page_fetches_from_elsewhere(site: Path) -> None:
    """No address that a browser fetches for a page leads to another site."""
    found = {file: Fetched(text).found for file, text in texts(site, "html").items()}
    assert all(found.values())
    assert {} == elsewhere(found)


@pytest.mark.any_handbook
def test_no_style_fetches_from_elsewhere(site: Path) -> None:
    """No address in a stylesheet leads to another site."""
    found = {file: CSS_ADDRESS.findall(text) for file, text in texts(site, "css").items()}
    assert any(found.values())
    assert {} == elsewhere(found)


@pytest.mark.any_handbook
def test_no_script_fetches_from_elsewhere(site: Path, visit: Visit) -> None:
    """The only foreign addresses in scripts are those of Material, and no page has an element that they are fetched for."""
    found = {place for text in texts(site, "js").values() for place in JS_ADDRESS.findall(text) if "www.w3.org" not in place}
    assert set(MATERIAL_ASKS) == found
    assert [] == visit.asking


@pytest.mark.any_handbook
def test_no_request_leaves_the_site(visit: Visit, address: str) -> None:
    """Whatever page a reader opens, and whatever they search for, no request goes to another site."""
    assert any("/workers/search." in url for url in visit.requests), "the requests of the search's worker are not seen"
    assert [] == [url for url in visit.requests if not url.startswith(address)]


@pytest.mark.any_handbook
def test_no_page_sets_a_cookie(visit: Visit) -> None:
    """No page leaves a cookie."""
    assert [] == visit.cookies


def test_ticks_are_kept_in_the_tab_alone(page: Page, address: str, checklists: Mapping[str, str]) -> None:
    """Ticking leaves one list of hashes in the tab, *Wis alles* takes that away, and nothing else that is kept changes."""
    page.goto(address + next(iter(checklists.values())))
    before = page.evaluate(KEPT)
    boxes = page.locator("[data-hr-key]")
    keys = boxes.evaluate_all("boxes => boxes.map((box) => box.dataset.hrKey)")
    for box in boxes.all():
        box.check()
    after = page.evaluate(KEPT)
    (kept,) = after["session"].values()
    assert ({}, {"ticks": keys}) == (before["session"], json.loads(kept))
    assert before == after | {"session": {}}
    page.get_by_role("button", name="Wis alles").click()
    assert before == page.evaluate(KEPT)


@pytest.mark.any_handbook
def test_no_page_breaks_the_policy(visit: Visit) -> None:
    """On no page the browser's log has a violation of the policy, an error or anything else to say."""
    assert [] == [said for said in visit.log if BLOCKED not in said]
