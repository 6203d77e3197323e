"""What a built folder gets: headers, a manifest, a zip, a worker, and styles without what no page uses."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from handreiking.model.own_palette import palette
from handreiking.model.palette import LIGHT
from handreiking.publish.complete import Publication, complete, withdraw
from handreiking.publish.listing import LISTING, listed, read_listing
from handreiking.publish.manifest import MANIFEST
from handreiking.publish.security import headers_file
from handreiking.publish.worker import WORKER, removing_worker

STYLE = "assets/stylesheets/main.css"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with a page, a style and a script."""
    files = {
        "a/index.html": '<p class="page">',
        STYLE: ".page{a:b}.script{a:b}.none{a:b}",
        "assets/own.css": ".none{a:b}",
        "assets/javascripts/own.js": 'add("script")',
        "assets/javascripts/workers/search.js": "none",
    }
    for path, content in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(content, "utf-8")
    return tmp_path


def finished(site: Path, offline: bool = True, zip: str = "handboek.zip") -> set[str]:
    """Finish `site`; return what was added to it."""
    before = {path.name for path in site.iterdir()}
    complete(site, Publication("Hét handboek", "Waarover", "nl", offline, zip))
    return {path.name for path in site.iterdir()} - before


def test_what_is_added(site: Path) -> None:
    """A site to keep has headers, a manifest, a zip and a worker."""
    assert {"_headers", LISTING, MANIFEST, "handboek.zip", WORKER} == finished(site)
    assert headers_file() == (site / "_headers").read_text("utf-8")


def test_not_to_keep(site: Path) -> None:
    """A site that readers cannot keep has no manifest, and a worker that removes what they kept."""
    assert {"_headers", LISTING, WORKER} == finished(site, offline=False, zip="")
    assert removing_worker() == (site / WORKER).read_text("utf-8")


def test_worker(site: Path) -> None:
    """The worker keeps the pages, the manifest and the styles as they are in the end."""
    finished(site)
    kept = json.loads((site / WORKER).read_text("utf-8").partition("const files = ")[2].partition(";\n")[0])

    assert {"a/index.html", MANIFEST, STYLE} <= set(kept)
    assert set() == {"_headers", "handboek.zip", WORKER} & set(kept)


def test_zip(site: Path) -> None:
    """The zip holds the site, with the trimmed styles, in a folder of its own name."""
    finished(site)
    with ZipFile(site / "handboek.zip") as packed:
        assert ".page{a:b}.script{a:b}" == packed.read(f"handboek/{STYLE}").decode()
        assert "handboek/a/index.html" in packed.namelist()


def test_styles(site: Path) -> None:
    """What pages and their scripts may use of Material's styles is left; other styles stay."""
    finished(site)

    assert ".page{a:b}.script{a:b}" == (site / STYLE).read_text("utf-8")
    assert ".none{a:b}" == (site / "assets/own.css").read_text("utf-8")


def test_manifest(site: Path) -> None:
    """The manifest says what the handbook is called, what it is about and in which language."""
    finished(site)
    told = json.loads((site / MANIFEST).read_text("utf-8"))

    assert ("Hét handboek", "Waarover", "nl") == (told["name"], told["description"], told["lang"])


def test_preview(site: Path) -> None:
    """A preview removes what a site at its address kept, and adds no more than that."""
    withdraw(site)

    assert (removing_worker(), ["a", "assets", WORKER]) == (
        (site / WORKER).read_text("utf-8"),
        sorted(path.name for path in site.iterdir()),
    )


def test_colours_of_the_manifest(site: Path) -> None:
    """An installed site has the colours of its light scheme."""
    own = palette(LIGHT, {"accent": "#5b2a86", "paper": "#ffffff"})
    complete(site, Publication("Naam", "Zin.", "nl", offline=True, zip="", palette=own))
    found = json.loads((site / MANIFEST).read_text("utf-8"))

    assert ("#5b2a86", "#ffffff") == (found["theme_color"], found["background_color"])


def test_the_list_of_all_files(site: Path) -> None:
    """Every file is in the list, as it is on the disk; only the list itself is not."""
    finished(site)
    there = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    found = read_listing(there.pop(LISTING))

    assert {path: listed(content) for path, content in there.items()} == found
