"""The search in English finds what the judged queries hope for, in our own English handbook and in what others wrote."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import opened
from tests.browser.host import Host
from tests.conftest import COMMUNITY, build_site, copy_project
from tests.foreign.converter import write
from tests.search.judging import Count, judge, queries, split

FOREIGN = Path(__file__).parent.parent / "foreign"
TUNING, KEPT = "queries-tuning.tsv", "queries-kept.tsv"
"""The half that the search was tuned on, and the half that was kept apart."""


def others(folder: Path) -> Path:
    """Return a project in `folder` with the content of others, as a handbook in English."""
    copy_project(folder, COMMUNITY, pdf=False)
    shutil.rmtree(folder / "docs")
    (folder / "docs").mkdir()
    (folder / "docs/about.md").write_text("# About this handbook\n", "utf-8")
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    (folder / "mkdocs.yml").write_text(settings.replace("    start: where-to-begin\n", ""), "utf-8")
    shutil.rmtree(folder / "methods/en")
    write(folder / "methods")
    for dutch, english in {"nl/keuzehulpen": "nl/guides", "nl": "en", "handboek.yaml": "handbook.yaml"}.items():
        if (folder / "methods" / dutch).exists():
            (folder / "methods" / dutch).rename(folder / "methods" / english)
    return folder


def counted(chromium: Browser, site: Path, folder: Path) -> Count:
    """Ask the queries in `folder` on `site`, those of both halves, and count those that should find something."""
    host = Host(site)
    with opened(chromium, 1280) as page:
        page.goto(host.address)
        asked = [query for file in (TUNING, KEPT) for query in queries(folder / file)]
        wanted, _ = split(judge(page, host.address, asked))
    host.stop()
    return Count.of(wanted)


def good(count: Count) -> bool:
    """Whether 93 % or more have a right page among the first three, and 4 % at most find nothing."""
    return count.three >= 93 and count.nothing <= 4


@pytest.mark.all
def test_our_own_english_handbook(chromium: Browser, tmp_path: Path) -> None:
    """The queries on it find their pages."""
    found = counted(chromium, build_site(copy_project(tmp_path, COMMUNITY, pdf=False)), COMMUNITY)
    assert (60, True) == (found.queries, good(found)), found


@pytest.mark.all
@pytest.mark.foreign
def test_the_content_of_others(chromium: Browser, tmp_path: Path) -> None:
    """The queries on it find their pages."""
    found = counted(chromium, build_site(others(tmp_path)), FOREIGN)
    assert (40, True) == (found.queries, good(found)), found
