"""Light: what a phone with poor reception has to fetch before it shows a method."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import join, normpath

import pytest

from handreiking.catalogue import Catalogue
from handreiking.publish.facts import FileFacts
from handreiking.publish.worker import WORKER, Choice, offline_worker, removing_worker

PAGES, SCRIPTS = 120_000, 10_000
"""At most so many bytes: all of a method's page at the first visit, and all script of our own."""

ADDRESS = re.compile(r'<(?:link rel="(?:stylesheet|icon|manifest)"|script)[^>]*\s(?:href|src)="([^"]+)"')
OWN = re.compile(r"assets/[^/]*\.js")
"""The scripts of our own: Material's are in a folder."""

SEARCH = ("javascripts/workers/search.*.min.js",)
"""What the search fetches at each first visit, beside its index."""

FONT = "fonts/hr-tekst.woff2"
"""The type of the text. That of the headings and of what is in italics follow later: the words are there without them."""


def size(content: bytes) -> int:
    """The bytes of `content` as a host sends it."""
    return len(content) if content.startswith(b"wOF2") else len(gzip.compress(content, 9))


def addressed(site: Path, page: Path) -> Iterator[str]:
    """Yield the paths below `site` of the styles, scripts and icons that `page` names."""
    for address in ADDRESS.findall(page.read_text("utf-8")):
        yield normpath(join("." if address.startswith("/") else page.parent.relative_to(site).as_posix(), address.lstrip("/")))


def first_load(site: Path, page: Path) -> Iterator[Path]:
    """Yield the files that a first visit of `page` fetches, but for the search index and further fonts."""
    yield page
    yield from (site / address for address in addressed(site, page))
    yield from (next((site / "assets").glob(name)) for name in (*SEARCH, FONT))


@pytest.mark.any_handbook
def test_a_method_is_light(site: Path, spoken: Catalogue) -> None:
    """The first visit of a method fetches at most 120 kB."""
    pages = sorted(site.glob(f"{spoken('address.methods')}/*/index.html"))
    found = {page.parent.name: sum(size(file.read_bytes()) for file in first_load(site, page)) for page in pages}
    assert found
    assert {} == {name: bytes for name, bytes in found.items() if bytes > PAGES}


@pytest.mark.any_handbook
def test_our_script_is_light(site: Path) -> None:
    """All script of our own that a page loads is at most 10 kB."""
    pages = sorted(site.rglob("*.html"))
    loaded = {
        page.relative_to(site).as_posix(): [file for file in addressed(site, page) if OWN.fullmatch(file)] for page in pages
    }
    bytes = {file: size((site / file).read_bytes()) for file in {file for files in loaded.values() for file in files}}
    found = {page: sum(bytes[file] for file in files) for page, files in loaded.items()}
    assert all({"assets/start.js", "assets/handreiking.js"} <= set(files) for files in loaded.values())
    assert {} == {page: sum for page, sum in found.items() if sum > SCRIPTS}


def test_the_worker_is_light() -> None:
    """The worker without its list is at most 1.5 kB, and that of a handbook too large to keep as a whole twice that."""
    assert max(size(offline_worker({})[WORKER].encode()), size(removing_worker().encode())) <= 1500
    assert (
        size(offline_worker({"a.html": FileFacts("a.html", 100)}, Choice((), frozenset({"a.html"})), budget=0)[WORKER].encode())
        <= 3000
    )
