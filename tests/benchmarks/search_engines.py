"""Other engines on the judged queries: ``python tests/benchmarks/search_engines.py [QUERIES]``.

It builds the handbook with Material's own search and types the queries there, key by key; and it has Pagefind, when that is
installed, index the same pages and asks it the same queries. ``make search-report`` measures ours.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser.conftest import FLAGS, browser_path  # noqa: E402
from tests.browser.host import Host  # noqa: E402
from tests.search.judging import Query, Verdict, queries  # noqa: E402
from tests.search.report import TUNING, table  # noqa: E402

from handreiking.publish.security import HEADERS_FILE, POLICY  # noqa: E402

BUILD = """
import sys
from handreiking import build
from handreiking.hosts import mkdocs, mkdocs_page
from handreiking.publish import archive
page = mkdocs_page.GeneratedPage
described = page.read_source
page.read_source = lambda self, config: [described(self, config), self.meta.pop("search")]
build.search_replacements = lambda uris: {}
mkdocs.has_search = lambda config: False
archive._index = lambda site: b""
from mkdocs.__main__ import cli
cli(["build", "--quiet", "--site-dir", sys.argv[1]])
"""
"""A build in which nothing replaces Material's search."""
READY = """() => {
    window.answers = 0;
    __hr_search.addEventListener("message", ({data}) => { window.answers += data.type === 3; });
}"""
MATERIAL = """async (query) => {
    const field = document.querySelector(".md-search__input");
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
    const enter = (text) => { field.value = text; field.dispatchEvent(new Event("keyup")); };
    field.focus();
    enter("");
    for (let end = 1; end <= query.length; end++) {
        enter(query.slice(0, end));
        await pause(0);
    }
    for (let seen = -1; seen !== answers; await pause(250)) seen = answers;
    const addresses = (item) => [...item.querySelectorAll("a")].map((link) => link.href);
    return [...document.querySelectorAll(".md-search-result__item")].map(
        (item) => addresses(item).find((address) => !address.includes("#")));
}"""
PAGEFIND = """async (query) => {
    window.pagefind ??= await import(location.origin + "/pagefind/pagefind.js");
    const found = await pagefind.search(query);
    const first = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
    return first.map(({url}) => new URL(url, location).href);
}"""


@contextmanager
def opened(site: Path) -> Iterator[tuple[Page, str]]:
    """The home page of `site` without the policy, which forbids WebAssembly, and the address of the site."""
    host = Host(site)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 800}, service_workers="block", bypass_csp=True)
        page.goto(host.address)
        yield page, host.address
        browser.close()
    host.stop()


def ask(site: Path, script: str, asked: Sequence[Query], prepare: Callable[[Page], object] = lambda page: None) -> list[Verdict]:
    """Return what `script` finds for each query on `site`."""
    with opened(site) as (page, address):
        prepare(page)
        found = [page.evaluate(script, query.text) for query in asked]
    paths = [tuple(str(one).removeprefix(f"{address}/").partition("#")[0].strip("/") for one in some) for some in found]
    return [Verdict(query, some) for query, some in zip(asked, paths, strict=True)]


def without_policy(site: Path) -> None:
    """Take the policy from the home page of `site`: it forbids WebAssembly, and Pagefind stops."""
    (site / HEADERS_FILE).unlink()
    home = site / "index.html"
    home.write_text(home.read_text("utf-8").replace(POLICY, ""), "utf-8")


def main(file: Path = TUNING) -> None:
    """Measure and print."""
    asked = queries(file)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-c", BUILD, folder], cwd=ROOT, check=True)
        print("\n".join(["Material", *table(ask(Path(folder), MATERIAL, asked, lambda page: page.evaluate(READY)))]), flush=True)
        if find_spec("pagefind"):
            without_policy(Path(folder))
            subprocess.run([sys.executable, "-m", "pagefind", "--site", folder], check=True, capture_output=True)
            print("\n".join(["Pagefind", *table(ask(Path(folder), PAGEFIND, asked))]))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
