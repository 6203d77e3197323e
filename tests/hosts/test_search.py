"""What MkDocs hands to the search, and what becomes of Material's own."""

import json
import re
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page as MkDocsPage

from handreiking.hosts.mkdocs_by_hand import WrittenByHand
from handreiking.hosts.mkdocs_page import GeneratedPage
from handreiking.search.documents import HandWritten
from handreiking.search.languages import language
from tests.conftest import run
from tests.handbooks import MINIMAL, memory_of, site_of

SITE = site_of(MINIMAL)


def settings(project: Path, search: str) -> None:
    """Replace the plugin's lines in ``mkdocs.yml`` with `search`."""
    file = project / "mkdocs.yml"
    file.write_text(re.sub(r"(?m)^  search:\n", search, file.read_text("utf-8")), "utf-8")


@pytest.mark.parametrize("search", ["", "  search:\n    enabled: false\n"], ids=["without", "disabled"])
def test_without_the_plugin_search(project: Path, search: str) -> None:
    """Without Material's search, or with it switched off, the site is built and has no index."""
    settings(project, search)
    done = run("mkdocs", "build", "--strict", folder=project)

    assert (0, True, False) == (done.returncode, (project / "site/index.html").is_file(), (project / "site/search").exists()), (
        done
    )


def test_index_is_ours_and_has_what_a_page_says(project: Path) -> None:
    """The index is that of our worker; what the first lines of a page say of the search is done."""
    settings(project, "  search:\n")
    (project / "docs/een.md").write_text(
        "---\naliases: [kwartelkoning]\n---\n# Vogels\n\n## Water\n\nHier zwemmen ze.\n", "utf-8"
    )
    (project / "docs/twee.md").write_text("---\nsearch: {exclude: true}\n---\n# Vissen\n", "utf-8")
    done = run("mkdocs", "build", "--strict", folder=project)
    assert done.returncode == 0, done.stderr
    index = json.loads((project / "site/search/search_index.json").read_text("utf-8"))
    found = {location: sections for location, _, sections in index["docs"]["p"]}

    assert (False, True) == ("twee/" in found, language("nl").stem("kwartelkoning") in index["docs"]["t"][0])
    assert [["", "Vogels", ""], ["water", "Water", "Hier zwemmen ze."]] == found["een/"]


@pytest.fixture
def made() -> GeneratedPage:
    """A page that is made from a handbook."""
    site = site_of(MINIMAL)
    page = GeneratedPage(site.pages[0], memory_of(site), file(site.pages[0].uri), MkDocsConfig(config_file_path="mkdocs.yml"))
    page.read_source(MkDocsConfig(config_file_path="mkdocs.yml"))
    return page


def file(uri: str) -> File:
    """A file of the documentation."""
    return File(uri, "docs", "site", use_directory_urls=True)


def test_hand_written_page_is_handed_over() -> None:
    """A hand-written page is passed to the search as it is in its file."""
    page = MkDocsPage("Vogels", file("een.md"), MkDocsConfig(config_file_path="mkdocs.yml"))
    page.content, page.meta = "<p>Tekst.</p>", {"aliases": ["x"]}

    written = WrittenByHand(lambda: SITE)
    written.read(page, memory_of(SITE))

    assert {"een/": HandWritten("Vogels", "<p>Tekst.</p>", {"aliases": ["x"]})} == written.found


def test_material_reads_no_page_that_is_made(made: GeneratedPage) -> None:
    """A page that is made is marked for Material's search as one to leave alone."""
    assert {"exclude": True} == made.meta["search"]
