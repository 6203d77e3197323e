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


def counted(chromium: Browser, site: Path, file: Path) -> Count:
    """Ask the queries in `file` on `site`, and count those that should find something."""
    host = Host(site)
    with opened(chromium, 1280) as page:
        page.goto(host.address)
        wanted, _ = split(judge(page, host.address, queries(file)))
    host.stop()
    return Count.of(wanted)


def good(count: Count) -> bool:
    """Whether 93 % or more have a right page among the first three, and 4 % at most find nothing."""
    return count.three >= 93 and count.nothing <= 4


@pytest.mark.all
def test_our_own_english_handbook(chromium: Browser, tmp_path: Path) -> None:
    """Both halves of the queries on it find their pages."""
    site = build_site(copy_project(tmp_path, COMMUNITY, pdf=False))
    found = {file.name: counted(chromium, site, file) for file in sorted(COMMUNITY.glob("queries-*.tsv"))}

    assert (2, []) == (len(found), [(name, count) for name, count in found.items() if not good(count)])


@pytest.mark.all
@pytest.mark.foreign
def test_the_content_of_others(chromium: Browser, tmp_path: Path) -> None:
    """Both halves of the queries on it find their pages."""
    site = build_site(others(tmp_path))
    found = {file.name: counted(chromium, site, file) for file in sorted(FOREIGN.glob("queries-*.tsv"))}

    assert (2, []) == (len(found), [(name, count) for name, count in found.items() if not good(count)])
