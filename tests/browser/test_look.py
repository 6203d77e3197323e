"""A site of which a team wrote six lines, in a browser behind a proxy that notes every host that is asked for anything."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import FLAGS, opened, serve
from tests.browser.recorder import Recorder
from tests.browser.screens import Scheme
from tests.looks import SIX, blocks, built, overridden, project

Visit = Callable[[list[str], Scheme], list[str]]

PAUSE = 1000
"""Milliseconds in which a connection would be asked for."""

PATHS = ("/", "/methoden/overdracht/", "/over/")
"""A page of the handbook, one of a method, and one by hand."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of six lines and the files of a team in the manual; a page of it asks another host for something."""
    made = overridden(project(tmp_path_factory.mktemp("six"), SIX.replace("theme: material\n", blocks("yaml")[3])))
    built(made)
    (made / "site/elders.html").write_text('<link rel="preconnect" href="https://fonts.gstatic.com">Elders', "utf-8")
    return made / "site"


@pytest.fixture(scope="module")
def home(folder: Path) -> Iterator[str]:
    """The address of the site."""
    yield from serve(folder)


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    """A proxy that has seen nothing yet."""
    found = Recorder()
    yield found
    found.stop()


@pytest.fixture
def visit(whole: Browser, executable: str, recorder: Recorder, tmp_path: Path) -> Visit:
    """Visit pages behind the proxy, and return the scheme that each shows.

    The browser has a profile, as a reader's has: in a private window it prepares no connections.
    """

    def visit(addresses: list[str], scheme: Scheme) -> list[str]:
        context = whole.browser_type.launch_persistent_context(
            tmp_path, executable_path=executable, args=FLAGS, proxy={"server": recorder.address}, color_scheme=scheme
        )
        page, shown = context.new_page(), []
        for address in addresses:
            page.goto(address, wait_until="networkidle")
            shown.append(str(page.locator("body").get_attribute("data-md-color-scheme")))
        page.wait_for_timeout(PAUSE)
        context.close()
        return shown

    return visit


@pytest.mark.parametrize(("scheme", "name"), [("light", "default"), ("dark", "slate")])
def test_no_other_host_is_asked(visit: Visit, home: str, recorder: Recorder, scheme: Scheme, name: str) -> None:
    """In the light and in the dark no page asks another host for anything, not even for a connection."""
    shown = visit([home + path for path in PATHS], scheme)

    assert ([name] * 3, []) == (shown, recorder.asked)
    assert recorder.served > len(PATHS)


def test_the_proxy_notices_a_connection(visit: Visit, home: str, recorder: Recorder) -> None:
    """A page that only prepares a connection to another host is found out."""
    visit([f"{home}/elders.html"], "light")

    assert {"fonts.gstatic.com"} == set(recorder.asked)


def test_a_font_and_a_colour_of_the_team(chromium: Browser, home: str) -> None:
    """A reader sees the font and the accent of the team, as the manual shows them."""
    with opened(chromium) as page:
        page.goto(f"{home}/over/")
        page.evaluate("document.fonts.ready")
        fonts = page.evaluate("[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)")
        colour = page.locator("article a").first.evaluate("link => getComputedStyle(link).color")

    assert ("Eigen" in str(fonts), "rgb(91, 42, 134)") == (True, colour)
