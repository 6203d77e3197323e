"""A large index is divided over files: the same is found, and only what is needed is fetched."""

import json
import re
import shutil
from pathlib import Path

from playwright.sync_api import Browser, Route

from handreiking.search.packing import SHOWN_IN_PARTS
from tests.browser.conftest import opened
from tests.browser.host import Host
from tests.search.judging import TYPE
from tests.search.written import write_index

QUERIES = ("nazorg", "gezinsmanger", "overdrachtsgesprek", "wat is een bindend advies?", "geldzorgen", "qwxzptk", "o")
PART = re.compile(r"/search/[tp]\d+\.json$")
"""The address of a part of an index."""


def divided(site: Path, folder: Path) -> Host:
    """A host of `site` with its index in parts."""
    shutil.copytree(site, folder)
    index = json.loads((folder / "search/search_index.json").read_text("utf-8"))
    entries = {key: entry for shard in index["docs"]["t"] for key, entry in shard.items()}
    settings = {key: value for key, value in index["config"].items() if key not in ("shards", "pages")}
    write_index(folder / "search", settings, entries, index["docs"]["p"], most=0)
    return Host(folder)


def test_an_index_in_parts_finds_the_same(chromium: Browser, site: Path, address: str, tmp_path: Path) -> None:
    """Queries find the same, in the same order, and fetch a few parts each."""
    host = divided(site, tmp_path / "site")
    with opened(chromium, 1280) as page:
        page.goto(address)
        whole = [[found.removeprefix(address) for found in page.evaluate(TYPE, query)][:SHOWN_IN_PARTS] for query in QUERIES]
        page.goto(host.address)
        host.requests.clear()
        parts = [[found.removeprefix(host.address) for found in page.evaluate(TYPE, query)] for query in QUERIES]
        fetched = {path for path in host.requests if path.startswith("/search/")}
    host.stop()
    assert whole == parts
    assert (True, True) == (any(whole), len(fetched) < len(list((tmp_path / "site/search").iterdir())))


def test_without_a_connection_the_search_says_so(chromium: Browser, site: Path, tmp_path: Path) -> None:
    """A part that cannot be fetched is not taken for nothing found; once there is a connection again, the same query finds."""
    host = divided(site, tmp_path / "site")
    with opened(chromium, 1280) as page:
        page.goto(host.address)
        assert page.evaluate(TYPE, "qwxzptk") == []
        said = [page.locator(".md-search-result__meta").inner_text()]
        page.context.route(PART, lambda route: route.abort())
        assert page.evaluate(TYPE, "overdracht") == []
        said.append(page.locator(".md-search-result__meta").inner_text())
        page.context.unroute(PART)
        assert page.evaluate(TYPE, "overdracht")
    host.stop()
    assert ["Niets gevonden", "Zoeken lukt nu niet. Heb je internet?"] == said


def test_a_part_is_asked_for_twice(chromium: Browser, site: Path, tmp_path: Path) -> None:
    """One request that fails, as on a poor line, costs no result."""
    host = divided(site, tmp_path / "site")
    failed: list[str] = []

    def fail_once(route: Route) -> None:
        if route.request.url in failed:
            return route.continue_()
        failed.append(route.request.url)
        route.abort()

    with opened(chromium, 1280) as page:
        page.context.route(PART, fail_once)
        page.goto(host.address)
        found = page.evaluate(TYPE, "overdracht")
    host.stop()
    assert (True, True) == (bool(found), bool(failed))
