"""What the service worker keeps, and what it does not."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from handreiking.publish.facts import facts_of
from handreiking.publish.worker import WORKER, offline_worker, removing_worker
from handreiking.store import Store

NEEDED = {
    "index.html": b"home",
    "404.html": b"gone",
    "assets/javascripts/workers/search.js": b"search",
    "sitemap.xml": b"<url><loc>/</loc><lastmod>2026-11-21</lastmod></url>",
}
NOT_NEEDED = {
    "_headers": b"/*",
    ".nojekyll": b"",
    "sw.js": b"old",
    "handreiking.zip": b"zip",
    "checklists/a.pdf": b"pdf",
    "sitemap.xml.gz": b"gz",
    "assets/javascripts/bundle.js.map": b"map",
    "afdrukken/checklist.docx": b"docx",
}


def script(site: Mapping[str, bytes], online: tuple[str, ...] = ()) -> str:
    """The script of the worker that keeps `site`, but for its folders that are `online` only."""
    return offline_worker({path: facts_of(path, content, Store(None)) for path, content in site.items()}, online)


def kept(script: str) -> dict[str, str]:
    """The list in a worker: a hash by the path of each file."""
    found = re.search(r"^const files = (.*);$", script, re.MULTILINE)
    assert found
    return dict(json.loads(found[1]))


def test_keeps_what_pages_need() -> None:
    """The list has pages, styles, scripts and the Dutch search, and nothing that is for the host or for download."""
    assert sorted(NEEDED) == sorted(kept(script(NEEDED | NOT_NEEDED)))


def test_folders_that_need_a_connection() -> None:
    """What is in a folder that is online only is not kept; another whose name begins like it is."""
    site = {"a/b/index.html": b"", "a.html": b"", "ab/index.html": b""}
    assert ["a.html", "ab/index.html"] == sorted(kept(script(site, ("a/", "c/"))))


def test_a_change_shows_in_one_hash_and_in_the_version() -> None:
    """When one file changes its hash does, and those of the others do not."""
    before, after = script(NEEDED), script(NEEDED | {"index.html": b"new"})
    assert {"index.html"} == {path for path, hash in kept(after).items() if hash != kept(before)[path]}
    assert before.splitlines()[1] != after.splitlines()[1]


def test_the_day_of_the_build_is_no_change() -> None:
    """The day in the site map says nothing about a change, so that it makes no new version."""
    later = {path: content.replace(b"11-21", b"11-22") for path, content in NEEDED.items()}
    assert script(NEEDED) == script(later)


def test_the_order_of_the_files_is_no_change() -> None:
    """A disk that names the files in another order makes no new version."""
    assert script(NEEDED) == script(dict(reversed(NEEDED.items())))


def test_files_are_listed_by_their_content() -> None:
    """Two files with the same content have one hash, of twelve signs; another content has another."""
    found = kept(script({"a.html": b"x", "b.html": b"x", "c.html": b"y"}))
    assert (True, False) == (found["a.html"] == found["b.html"], found["a.html"] == found["c.html"])
    assert {12} == {len(hash) for hash in found.values()}


def test_a_version_is_told() -> None:
    """The worker of a site begins with its version, and answers requests."""
    made = script(NEEDED)
    assert re.match(r'"use strict";\nconst version = "[0-9a-f]{12}";\nconst files = \{', made)
    assert '"fetch"' in made


def test_the_list_is_light() -> None:
    """Every reader fetches the list at every visit: it has no spaces."""
    assert " " not in script(NEEDED).splitlines()[2].removeprefix("const files = ")


def test_the_address_never_changes() -> None:
    """Browsers that keep the handbook ask for a new version at this address."""
    assert "sw.js" == WORKER


def test_only_the_day_is_left_out() -> None:
    """Another address in the site map is a change."""
    moved = NEEDED | {"sitemap.xml": NEEDED["sitemap.xml"].replace(b"<loc>/", b"<loc>/a/")}
    assert script(NEEDED) != script(moved)


@pytest.mark.any_handbook
def test_the_site_keeps_all_its_pages(site: Path) -> None:
    """The worker of a site has all pages for readers in its list, and their search; it has nothing of the manual."""
    pages = {file.relative_to(site).as_posix() for file in site.rglob("*.html")}
    manual = {page for page in pages if page.startswith("meeschrijven/")}
    listed = set(kept((site / "sw.js").read_text("utf-8")))
    assert (True, set()) == (bool(manual), (pages - manual | {"search/search_index.json"}) - listed)
    assert (manual | {"search/manual/search_index.json"}) & listed == set()


def test_the_way_back_keeps_nothing() -> None:
    """The worker that removes what was kept answers no requests and has no list."""
    assert ('"fetch"' in removing_worker(), "const files" in removing_worker()) == (False, False)
