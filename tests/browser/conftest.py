"""A real browser on the sites, served from this machine.

Of the sample one page of each kind is looked at, and of the real handbook all pages: see ``thorough``.
"""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from handreiking import catalogue
from handreiking.catalogue import Catalogue
from handreiking.model.checklist import Checklist
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from tests.browser.host import Host
from tests.browser.screens import Scheme, Screens, new_page
from tests.handbooks import handbook_of, place

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
SHELL = ("chromium-headless-shell", "headless_shell")
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
KINDS = ("checklists", "guides", "methods", "rules")
"""The kinds of page of which there are many, all alike."""

SCREENS = ("css", "width")
"""The arguments of tests that say how a page is shown."""

ABOUT = {"nl": "/over-dit-handboek/", "en": "/about/"}
"""The path of a page that the handbooks have by hand, by language."""

AT_ONCE = """(() => {
    const later = setTimeout;
    window.setTimeout = (run, wait, ...rest) => later(run, wait === 2000 ? 0 : wait, ...rest);
})()"""
"""Do not wait two seconds before the handbook is put on the device: on this machine no page is slowed down."""

OWN_WORDS = """elements => elements.map((element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(".hr-source").forEach((mark) => mark.remove());
    return copy.textContent.replaceAll("\\u00ad", "");
})"""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Look at the handbook in English on one screen each time, and on the others by ``make long``.

    A test of what is `measured` on all of them at once costs nothing.
    """
    for item in (one for one in items if isinstance(one, pytest.Function) and hasattr(one, "callspec")):
        shown = item.callspec.params
        first = {mark.args[0]: next(iter(mark.args[1])) for mark in item.iter_markers("parametrize") if mark.args[0] in SCREENS}
        if shown.get("subject") == "community" and "measured" not in item.fixturenames and first.items() - shown.items():
            item.add_marker(pytest.mark.long)


def serve(folder: Path) -> Iterator[str]:
    """Serve `folder` on this machine and yield its address, without a slash at the end."""
    host = Host(folder)
    yield host.address
    host.stop()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address of the site."""
    yield from serve(site)


@pytest.fixture(scope="module")
def served(site: Path) -> Path:
    """The folder that `host` serves: the site, or what a module makes of it."""
    return site


@pytest.fixture
def host(served: Path) -> Iterator[Host]:
    """A site on a host of its own, which a test may stop."""
    host = Host(served)
    yield host
    host.stop()


def browser_path(whole: bool = False) -> str | None:
    """Where Chromium is, or `None`: its quicker part for machines without a screen, unless the `whole` browser is needed."""
    names = NAMES if whole else (*SHELL, *NAMES)
    return os.environ.get("HANDREIKING_BROWSER") or next(filter(None, map(shutil.which, names)), None)


@pytest.fixture(scope="session")
def executable() -> str:
    """Where the whole Chromium is."""
    return needed(browser_path(whole=True))


def needed(found: str | None) -> str:
    """Return `found`. Without a browser the test is skipped, but never in CI. ``HANDREIKING_BROWSER`` names another one."""
    if not found:
        if os.environ.get("CI"):
            pytest.fail("CI has no Chromium: see .ci/run")
        pytest.skip("no Chromium on this machine; install it, or name another one in HANDREIKING_BROWSER")
    return found


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Chromium, running."""
    executable = needed(browser_path())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def whole(chromium: Browser, executable: str) -> Iterator[Browser]:
    """The whole Chromium, running."""
    browser = chromium.browser_type.launch(executable_path=executable, args=FLAGS)
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


@pytest.fixture
def reader(chromium: Browser) -> Iterator[Page]:
    """A page on a phone, in a browser that may keep the handbook, which begins with that at once."""
    with opened(chromium, offline=True) as page:
        page.context.add_init_script(AT_ONCE)
        yield page


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
    """The facts that the site was made of."""
    return handbook_of(site)


@pytest.fixture(scope="session")
def thorough(subject: str) -> bool:
    """Whether every page, every guide and every checklist is tried, or one of each kind."""
    return subject == "real"


@pytest.fixture(scope="session")
def paths(site: Path, spoken: Catalogue, thorough: bool) -> list[str]:
    """The path of every page, and of the pages that explain a rule, which are all alike, the longest three; or one of a kind."""
    shown = set(site.rglob("*.html"))
    for kind in KINDS:
        alike = sorted(site.glob(f"{spoken(f'address.{kind}')}/*/index.html"), key=lambda file: file.stat().st_size)
        shown -= set(alike[:-1] if not thorough else alike[:-3] if kind == "rules" else ())
    return sorted(f"/{file.relative_to(site).as_posix().removesuffix('index.html')}" for file in shown)


@pytest.fixture(scope="session")
def guides(site: Path, spoken: Catalogue) -> Mapping[str, str]:
    """The path of every guide's page by the guide's id."""
    return marked(site, spoken("address.guides"), "data-hr-guide")


@pytest.fixture(scope="session")
def checklists(site: Path, spoken: Catalogue) -> Mapping[str, str]:
    """The path of every checklist's page by the checklist's id."""
    return marked(site, spoken("address.checklists"), "data-hr-checklist")


@pytest.fixture(scope="session")
def tried_guides(handbook: Handbook, thorough: bool) -> Mapping[str, Guide]:
    """The guides that are tried from beginning to end, by id: all of them, or the one that chooses between methods."""
    general = [part.entry for part in handbook.general_guides]
    return {guide.id: guide for guide in ([one for _, one in handbook.guide_by_id.values()] if thorough else general[:1])}


@pytest.fixture(scope="session")
def tried_checklists(handbook: Handbook, thorough: bool) -> Mapping[str, Checklist]:
    """The checklists that are tried item by item, by id: all of them, or the first two."""
    found = [(id, checklist) for id, (_, checklist) in handbook.checklist_by_id.items()]
    return dict(found if thorough else found[:2])


@pytest.fixture(scope="session")
def kinds(site: Path, spoken: Catalogue, guides: Mapping[str, str], checklists: Mapping[str, str]) -> tuple[str, ...]:
    """A page of each kind."""
    method = min(site.glob(f"{spoken('address.methods')}/*/index.html")).parent.name
    lists = [place(spoken, kind) for kind in ("compare", "roles", "sources")]
    own = ("/", place(spoken, "methods"), place(spoken, "methods", method), *lists, ABOUT[spoken.language])
    return (*own, next(iter(guides.values())), next(iter(checklists.values())))


def marked(site: Path, folder: str, attribute: str) -> Mapping[str, str]:
    """The path of each page in `folder` by the value of its `attribute`."""
    files = sorted(site.glob(f"{folder}/*/index.html"))
    found = {file: re.search(rf'{attribute}="([^"]+)"', file.read_text("utf-8")) for file in files}
    return {match[1]: f"/{folder}/{file.parent.name}/" for file, match in found.items() if match}


def texts(found: Locator) -> list[str]:
    """The words of elements as their file has them: without the marks of sources, without soft hyphens."""
    return [re.sub(r"\s+([.,;:!?])", r"\1", " ".join(text.split())) for text in found.evaluate_all(OWN_WORDS)]


def search(page: Page, query: str) -> list[tuple[str, str]]:
    """Search for `query` and return the address and the words of each of the first results.

    What the search says before the index is there, and before something is typed, is no answer.
    """
    field, meta = page.locator(".md-search__input"), page.locator(".md-search-result__meta")
    said = catalogue.load(page.locator("html").get_attribute("lang") or "")
    not_yet = re.compile("|".join(re.escape(said(f"frame.{key}")) for key in ("searching", "type")))
    if not field.is_visible():
        page.locator("label.md-header__button[for=__search]").click()
    for typed in ("", query):
        before = meta.inner_text()
        field.fill(typed)
        field.press("Shift")
        if typed or before != said("frame.type"):
            expect(meta).not_to_have_text(before)
        if typed:
            expect(meta).not_to_have_text(not_yet)
    links = page.locator(".md-search-result__item > a")
    addresses = [str(address) for address in links.evaluate_all("links => links.map((link) => link.href)")]
    return list(zip(addresses, links.all_inner_texts(), strict=True))
