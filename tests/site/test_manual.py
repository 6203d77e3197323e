"""The manual is for those who edit the handbook: readers do not meet it, but for one quiet link."""

import re
from pathlib import Path

import pytest

MANUAL = "meeschrijven/"
LINK = re.compile(r'<a\b[^>]*href="([^"]*meeschrijven/[^"]*)"')


@pytest.fixture(scope="module")
def readers(site: Path) -> dict[str, str]:
    """The HTML of every page for readers, and of those for an unknown address and for a page that is not on the device."""
    found = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    return {path: html for path, html in found.items() if not path.startswith(MANUAL)}


@pytest.mark.any_handbook
def test_the_way_to_the_manual_is_in_the_foot(readers: dict[str, str]) -> None:
    """The menu of a reader does not lead to the manual; the foot does, once."""
    menus = [html.partition("<article")[0] for html in readers.values()]
    feet = {tuple(LINK.findall(html.partition('<footer class="hr-footer')[2])) for html in readers.values()}

    assert [] == [found for menu in menus for found in LINK.findall(menu)]
    assert {(1, True)} == {(len(found), found[0].endswith(MANUAL)) for found in feet}


def test_the_manual_has_a_menu(site: Path) -> None:
    """On a page of the manual the menu has its pages, and the way back to the handbook."""
    menu = (site / MANUAL / "velden/index.html").read_text("utf-8").partition("<article")[0]

    assert {"../", "./", "../regels/", "../../methoden/"} <= set(re.findall(r'href="([^"#]*)"', menu))


@pytest.mark.any_handbook
def test_search_engines_pass_it_by(site: Path, readers: dict[str, str]) -> None:
    """They are told not to show a page of the manual, and the map of the site does not list one; all others it does."""
    mark = '<meta name="robots" content="noindex">'
    manual = [path.read_text("utf-8") for path in (site / MANUAL).rglob("*.html")]
    listed = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text("utf-8"))

    assert (True, True, False) == (
        bool(manual),
        all(mark in html for html in manual),
        any(mark in html for html in readers.values()),
    )
    shown = readers.keys() - {"404.html", "503.html"}
    assert (len(shown), []) == (len(listed), [address for address in listed if MANUAL in address])
