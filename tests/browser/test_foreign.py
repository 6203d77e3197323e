"""The content of others as a site: it is built by the strictest measure, nothing on it leads nowhere, and the search finds it."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from handreiking.commands.cli import main
from tests.browser.conftest import search, serve
from tests.browser.test_search_quality import in_english, is_good_in_english
from tests.conftest import build_site
from tests.documents import broken_links
from tests.foreign import converter
from tests.foreign.converter import LANGUAGE, write
from tests.foreign.source import checklists, guides, methods

pytestmark = [pytest.mark.foreign, pytest.mark.all]


def with_paper(project: Path, pdf: bool) -> None:
    """Say in the settings that ``init`` wrote whether there is paper."""
    path = project / "mkdocs.yml"
    options = f"{{language: {LANGUAGE}, pdf: {str(pdf).lower()}}}"
    path.write_text(re.sub(r"(?<=- handreiking: )\{.*\}", options, path.read_text("utf-8")), "utf-8")


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site: a handbook that ``init`` made, with the content of others in place of its own, without paper."""
    project = tmp_path_factory.mktemp("foreign")
    assert 0 == main(["init", str(project), "--language", LANGUAGE, "--title", "Of others", "--about", "What others wrote."])
    with_paper(project, False)
    write(project / "methods")
    return build_site(project)


@pytest.fixture(scope="module")
def foreign_address(foreign: Path) -> Iterator[str]:
    """The address of the site."""
    yield from serve(foreign)


def test_no_link_leads_nowhere(foreign: Path) -> None:
    """Every link to a page, a file or a place on a page is one that exists."""
    assert [] == broken_links(foreign)


def test_search_finds(desk: Page, foreign_address: str) -> None:
    """Every method, every checklist and every guide is found by its title."""
    desk.goto(foreign_address)
    wanted = {one["title"]: f"/methods/{one['id']}/" for one in methods()}
    wanted |= {one["title"]: f"/checklists/{one['id']}/" for one in checklists()}
    wanted |= {one["title"]: f"/guides/{one['id']}/" for one in guides().values()}
    found = {
        title: [place.removeprefix(foreign_address).partition("#")[0] for place, _ in search(desk, title)] for title in wanted
    }

    assert {} == {title: found[title] for title, path in wanted.items() if path not in found[title][:3]}


def test_judged_queries_find_their_pages(desk: Page, foreign_address: str) -> None:
    """Of the judged queries, those that the search was tuned on and those that were kept apart, few miss their page."""
    desk.goto(foreign_address)
    found = in_english(desk, foreign_address, Path(converter.__file__).parent)
    assert 40 == found.queries
    assert is_good_in_english(found), found


@pytest.mark.long
def test_it_is_printed(foreign: Path, tmp_path: Path) -> None:
    """Every method, checklist and guide has its files, which name the language."""
    shutil.copytree(foreign.parent, project := tmp_path / "project", ignore=shutil.ignore_patterns("site", ".cache"))
    with_paper(project, True)
    printed = sorted((build_site(project) / "print").glob("*.pdf"))
    titles = {str(PdfReader(path).metadata["/Title"]) for path in printed}  # type: ignore[index]

    assert {"en-GB"} == {str(PdfReader(path).trailer["/Root"]["/Lang"]) for path in printed}  # type: ignore[index]
    assert set() == {one["title"] for one in methods()} - titles
