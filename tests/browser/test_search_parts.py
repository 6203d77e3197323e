"""A large index is divided over files: the same is found, and only what is needed is fetched."""

import json
import shutil
from pathlib import Path

from playwright.sync_api import Browser

from handreiking.search.packing import SHOWN_IN_PARTS, write_index
from tests.browser.conftest import opened
from tests.browser.host import Host
from tests.search.judging import TYPE

QUERIES = ("nazorg", "gezinsmanger", "overdrachtsgesprek", "wat is een bindend advies?", "geldzorgen", "qwxzptk", "o")


def divided(site: Path, folder: Path) -> Host:
    """A host of `site` with its index in parts."""
    shutil.copytree(site, folder)
    index = json.loads((folder / "search/search_index.json").read_text("utf-8"))
    entries = {key: entry for shard in index["docs"]["t"] for key, entry in shard.items()}
    settings = {key: value for key, value in index["config"].items() if key not in ("shards", "pages")}
    write_index(folder / "search", settings, entries, index["docs"]["p"], most=0)
    return Host(folder)


def test_an_index_in_parts_finds_the_same(chromium: Browser, site: Path, address: str, tmp_path: Path) -> None:
    """Queries find the same, in the same order, and fetch a few parts each; without a connection an answer still comes."""
    host = divided(site, tmp_path / "site")
    with opened(chromium, 1280) as page:
        page.goto(address)
        whole = [[found.removeprefix(address) for found in page.evaluate(TYPE, query)][:SHOWN_IN_PARTS] for query in QUERIES]
        page.goto(host.address)
        host.requests.clear()
        parts = [[found.removeprefix(host.address) for found in page.evaluate(TYPE, query)] for query in QUERIES]
        fetched = {path for path in host.requests if path.startswith("/search/")}
        host.stop()
        assert [] == page.evaluate(TYPE, "zwembad")
    assert whole == parts
    assert (True, True) == (any(whole), len(fetched) < len(list((tmp_path / "site/search").iterdir())))
