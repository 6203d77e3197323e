"""A real browser on the real site, served from this machine."""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from tests.browser.host import Host
from tests.browser.screens import Scheme, Screens, new_page

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
RULES = "meeschrijven/regels"
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")

START_TYPING = "Typ om te beginnen met zoeken"

OWN_WORDS = """elements => elements.map((element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(".hr-source").forEach((mark) => mark.remove());
    return copy.textContent.replaceAll("\\u00ad", "");
})"""


def serve(folder: Path) -> Iterator[str]:
    """Serve `folder` on this machine and yield its address, without a slash at the end."""
    host = Host(folder)
    yield host.address
    host.stop()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address of the real site."""
    yield from serve(site)


def browser_path() -> str | None:
    """Where Chromium is, or `None`."""
    return os.environ.get("HANDREIKING_BROWSER") or next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="session")
def executable() -> str:
    """Where Chromium is. Without it the test is skipped, but never in CI. ``HANDREIKING_BROWSER`` names another one."""
    found = browser_path()
    if not found:
        if os.environ.get("CI"):
            pytest.fail("CI has no Chromium: see .ci/run")
        pytest.skip("no Chromium on this machine; install it, or name another one in HANDREIKING_BROWSER")
    return found


@pytest.fixture(scope="session")
def chromium(executable: str) -> Iterator[Browser]:
    """Chromium, running."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def opened(
    browser: Browser, width: int = 360, scheme: Scheme = "light", script: bool = True, offline: bool = False
) -> Iterator[Page]:
    """A page in a context of its own, on a screen `width` pixels wide, for a reader who wants no motion.

    Only with `offline` the handbook is put on the device: that takes a request for every file.
    """
    page = new_page(browser, width, scheme, script, offline)
    yield page
    page.context.close()


@pytest.fixture(scope="session")
def screens(chromium: Browser, address: str) -> Screens:
    """Pages for one test after the other, in contexts that stay open."""
    return Screens(chromium, address)


@pytest.fixture
def page(screens: Screens) -> Iterator[Page]:
    """A page on a phone: 360 by 800."""
    with screens.page() as page:
        yield page


@pytest.fixture
def tab(screens: Screens) -> Iterator[Page]:
    """A page on a phone that no other test uses, for a script that runs before those of the site, or to be closed."""
    with screens.tab() as page:
        yield page


@pytest.fixture(scope="module")
def desk(chromium: Browser, address: str) -> Iterator[Page]:
    """The home page on a desk, open for all searches of a module."""
    with opened(chromium, 1280) as page:
        page.goto(address)
        yield page


@pytest.fixture(scope="session")
def handbook(site: Path) -> Handbook:
    """The facts that the real site was made of."""
    return load(site.parent / "methods")


@pytest.fixture(scope="session")
def paths(site: Path) -> list[str]:
    """The path of every page of the real site; of the pages that explain a rule, which are all alike, the longest three."""
    rules = sorted(site.glob(f"{RULES}/*/index.html"), key=lambda file: file.stat().st_size)
    shown = set(site.rglob("*.html")) - set(rules[:-3])
    return sorted(f"/{file.relative_to(site).as_posix().removesuffix('index.html')}" for file in shown)


@pytest.fixture(scope="session")
def guides(site: Path, paths: list[str]) -> Mapping[str, str]:
    """The path of every guide's page by the guide's id."""
    return marked(site, paths, "data-hr-guide")


@pytest.fixture(scope="session")
def checklists(site: Path, paths: list[str]) -> Mapping[str, str]:
    """The path of every checklist's page by the checklist's id."""
    return marked(site, paths, "data-hr-checklist")


@pytest.fixture(scope="session")
def kinds(guides: Mapping[str, str], checklists: Mapping[str, str]) -> tuple[str, ...]:
    """A page of each kind."""
    own = ("/", "/methoden/", "/methoden/overdracht/", "/vergelijken/", "/rollen/", "/bronnen/", "/over-dit-handboek/")
    return (*own, next(iter(guides.values())), next(iter(checklists.values())))


def marked(site: Path, paths: list[str], attribute: str) -> Mapping[str, str]:
    """The path of the page that carries `attribute`, by the value of the attribute."""
    files = {path: site / f"{path[1:]}index.html" for path in paths if path.endswith("/")}
    found = {path: re.search(rf'{attribute}="([^"]+)"', file.read_text("utf-8")) for path, file in files.items()}
    return {match[1]: path for path, match in found.items() if match}


def texts(found: Locator) -> list[str]:
    """The words of elements as their file has them: without the marks of sources, without soft hyphens."""
    return [re.sub(r"\s+([.,;:!?])", r"\1", " ".join(text.split())) for text in found.evaluate_all(OWN_WORDS)]


def search(page: Page, query: str) -> list[tuple[str, str]]:
    """Search for `query` and return the address and the words of each of the first results."""
    field, meta = page.locator(".md-search__input"), page.locator(".md-search-result__meta")
    if not field.is_visible():
        page.locator("label.md-header__button[for=__search]").click()
    for typed in ("", query):
        before = meta.inner_text()
        field.fill(typed)
        field.press("Shift")
        if typed or before != START_TYPING:
            expect(meta).not_to_have_text(before)
    links = page.locator(".md-search-result__item > a")
    addresses = [str(address) for address in links.evaluate_all("links => links.map((link) => link.href)")]
    return list(zip(addresses, links.all_inner_texts(), strict=True))
