"""A menu of the team's own names generated pages by their uri, as any other page."""

import logging
import re
from pathlib import Path

import pytest

from handreiking.hosts.mkdocs_menu import labels, uris
from tests.looks import QUICK, built, project

NAV = """nav:
  - Begin: index.md
  - Hulp: [methoden/index.md, Verhuizen: ./methoden/overdracht.md]
  - over.md
"""
TAB = re.compile(r'class="md-tabs__link"[^>]*>\s*(.*?)\s*</a>', re.DOTALL)


def test_uris_and_labels() -> None:
    """Every page in a menu counts, however deep; one with a label has that."""
    nav = [{"Begin": "index.md"}, {"Hulp": ["a.md", {"Meer": [{"B": "./deel/b.md"}]}]}, "c.md"]

    assert {"index.md": "Begin", "deel/b.md": "B"} == dict(labels(nav))
    assert ["index.md", "a.md", "deel/b.md", "c.md"] == list(uris(nav))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages of a site with a menu of its own."""
    return built(project(tmp_path_factory.mktemp("nav"), QUICK + NAV))


def test_the_tabs_are_those_of_the_team(pages: dict[str, str]) -> None:
    """Readers see the team's labels, and no manual for maintainers, which is on the pages of the manual as before."""
    assert ["Begin", "Hulp", "Over ons"] == TAB.findall(pages["methoden/index.html"])
    assert ["Begin", "Hulp", "Over ons", "Meeschrijven"] == TAB.findall(pages["meeschrijven/velden/index.html"])


def test_a_label_is_no_title(pages: dict[str, str]) -> None:
    """In the menu a page has its label; its own title stays what it is."""
    page = pages["methoden/overdracht/index.html"]

    assert "<title>Overdracht - Proef</title>" in page
    assert re.search(r'md-nav__link--active" aria-current="page">\s*<span class="md-ellipsis">\s*Verhuizen', page)


def said_of(folder: Path, settings: str, caplog: pytest.LogCaptureFixture) -> list[tuple[int, str]]:
    """Return the level and the text of what a build of these `settings` says of a menu."""
    with caplog.at_level(logging.DEBUG, "mkdocs.plugins.handreiking"):
        built(project(folder, settings))
    return [(one.levelno, one.getMessage()) for one in caplog.records if "(nav)" in one.getMessage()]


def test_what_is_not_in_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """What the handbook would have put in the menu and the team left out is said once, as MkDocs says it of files."""
    ((level, text),) = said_of(tmp_path, QUICK + NAV, caplog)

    assert (logging.WARNING, False, False) == (level, "methoden/" in text, "meeschrijven" in text)
    assert {"vergelijken.md", "rollen.md", "checklists/index.md"} <= set(re.findall(r"- (\S+)", text))


@pytest.mark.parametrize("quiet", ["not_in_nav: '*.md'\n", "validation: {nav: {omitted_files: ignore}}\n"])
def test_what_may_be_left_out(tmp_path: Path, caplog: pytest.LogCaptureFixture, quiet: str) -> None:
    """What MkDocs does not warn of, when asked, is no warning here either."""
    assert [] == [text for level, text in said_of(tmp_path, QUICK + NAV + quiet, caplog) if level > logging.DEBUG]


def test_the_manual_in_the_menu(tmp_path: Path) -> None:
    """A team that puts the manual in its menu shows it to readers."""
    made = built(project(tmp_path, f"{QUICK}nav: [index.md, Velden: meeschrijven/velden.md]\n"))

    assert ["Start", "Velden"] == TAB.findall(made["methoden/index.html"])
