"""What the service worker keeps, and what it does not."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from handreiking.catalogue import Catalogue
from handreiking.publish.facts import FileFacts, facts_of
from handreiking.publish.shelves import KeptWith, weight
from handreiking.publish.worker import WORKER, Choice, offline_worker, removing_worker
from handreiking.store import Store
from tests.handbooks import manual_of

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


def about(site: Mapping[str, bytes]) -> dict[str, FileFacts]:
    """The facts of the files of `site`, the content of each by its path."""
    return {path: facts_of(path, content, Store(None)) for path, content in site.items()}


def script(site: Mapping[str, bytes], online: tuple[str, ...] = ()) -> str:
    """The script of the worker that keeps `site`, but for its folders that are `online` only."""
    return offline_worker(about(site), Choice(online))[WORKER]


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
def test_the_site_keeps_all_its_pages(site: Path, spoken: Catalogue) -> None:
    """The worker of a site has all pages for readers in its list, and their search; it has nothing of the manual."""
    pages = {file.relative_to(site).as_posix() for file in site.rglob("*.html")}
    manual = {page for page in pages if page.startswith(manual_of(spoken))} | {"503.html"}
    listed = set(kept((site / "sw.js").read_text("utf-8")))
    assert (True, set()) == (bool(manual), (pages - manual | {"search/search_index.json"}) - listed)
    assert (manual | {"search/manual/search_index.json"}) & listed == set()


def test_the_way_back_keeps_nothing() -> None:
    """The worker that removes what was kept answers no requests and has no list."""
    assert ('"fetch"' in removing_worker(), "const files" in removing_worker()) == (False, False)


PAGES = {f"methoden/m{number}/index.html": b"x" * 400 for number in range(100)}
LARGE = {**PAGES, "assets/a.js": b"y" * 400, "index.html": b"home", "503.html": b"absent", "404.html": b"gone"}
LARGE |= {f"search/p{number}.json": f'["methoden/m{number}/","method",[]]'.encode() for number in range(100)}
METHODS = Choice((), frozenset(PAGES), {"methoden/m0/index.html": KeptWith("M", ("methoden/m1/index.html",))})


def lists(files: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """What the lists of a worker have of each file."""
    return {path: entry for name, text in files.items() if name != WORKER for path, entry in json.loads(text).items()}


def test_a_site_within_the_budget_is_kept_whole() -> None:
    """Then there are no lists, and no page for what is not on the device."""
    made = offline_worker(about(LARGE), METHODS, budget=100_000)
    assert [WORKER] == list(made)
    assert set(LARGE) - {"503.html"} == set(kept(made[WORKER]))


def test_of_a_larger_site_the_core_is_kept() -> None:
    """The pages that come later are on lists, each with its hash, as is the part of the search index of each."""
    made = offline_worker(about(LARGE), METHODS, budget=5_000)
    later = {path for path in LARGE if path in PAGES or path.startswith("search/p")}
    assert set(LARGE) - later == set(kept(made[WORKER]))
    assert later == set(lists(made))
    assert kept(script(LARGE))["methoden/m5/index.html"] == lists(made)["methoden/m5/index.html"]["hash"]
    assert "search/p5.json" == lists(made)["methoden/m5/index.html"]["search"]


def test_what_can_be_chosen() -> None:
    """Of a page that can be chosen the list has the title, what is kept with it, and about how much that is to fetch."""
    own = lists(offline_worker(about(LARGE), METHODS, budget=5_000))["methoden/m0/index.html"]
    assert ("M", ["methoden/m1/index.html"], 100 + 100 + 7 + 7) == (own["title"], own["pages"], own["bytes"])


def test_a_core_over_the_budget() -> None:
    """What pages are made of is always kept, and of the pages the shortest, as many as fit."""
    site = {"assets/a.js": b"x" * 400, "b.html": b"x" * 400, "a.html": b"x" * 800, "c.html": b"x" * 80}
    assert ["assets/a.js", "b.html", "c.html"] == sorted(kept(offline_worker(about(site), budget=250)[WORKER]))


def test_the_script_does_not_grow() -> None:
    """A thousand pages more add a few lists, of which the script has the hashes; no list is large."""
    more = LARGE | {f"methoden/n{number}/index.html": b"z" * 400 for number in range(1000)}
    choice = Choice((), frozenset(more) - {"index.html", "503.html", "404.html", "assets/a.js"})
    made = offline_worker(about(more), choice, budget=5_000)
    assert len(made[WORKER]) - len(offline_worker(about(LARGE), METHODS, budget=5_000)[WORKER]) < 300
    assert 10_000 > max(len(text) for name, text in made.items() if name != WORKER)


def test_a_page_on_a_list_makes_a_new_version() -> None:
    """When a page that comes later changes, so do its list and the script, and no other list."""
    before = offline_worker(about(LARGE), METHODS, budget=5_000)
    after = offline_worker(about(LARGE | {"methoden/m7/index.html": b"new"}), METHODS, budget=5_000)
    assert 2 == sum(before[name] != after[name] for name in before)


def test_text_weighs_a_quarter() -> None:
    """Hosts compress text, and send images and fonts as they are."""
    assert (25, 100) == (weight(FileFacts("a.html", 100)), weight(FileFacts("a.woff2", 100)))
