"""The content of others as a site: it is built by the strictest measure, nothing on it leads nowhere, and the search finds it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from handreiking.commands.cli import main
from tests.browser.conftest import search, serve
from tests.conftest import build_site
from tests.documents import broken_links
from tests.foreign.converter import write
from tests.foreign.source import checklists, guides, methods

pytestmark = [pytest.mark.foreign, pytest.mark.all]


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site: a handbook that ``init`` made, with the content of others in place of its own, without paper."""
    project = tmp_path_factory.mktemp("foreign")
    assert 0 == main(["init", str(project), "--title", "Of others", "--about", "What others wrote."])
    settings = (project / "mkdocs.yml").read_text("utf-8")
    (project / "mkdocs.yml").write_text(settings.replace("[handreiking,", "[{handreiking: {pdf: false}},"), "utf-8")
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
    wanted = {one["title"]: f"/methoden/{one['id']}/" for one in methods()}
    wanted |= {one["title"]: f"/checklists/{one['id']}/" for one in checklists()}
    wanted |= {one["title"]: f"/keuzehulpen/{one['id']}/" for one in guides().values()}
    found = {
        title: [place.removeprefix(foreign_address).partition("#")[0] for place, _ in search(desk, title)] for title in wanted
    }

    assert {} == {title: found[title] for title, path in wanted.items() if path not in found[title][:3]}
