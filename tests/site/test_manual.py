"""The manual is for those who edit the handbook: readers do not meet it, but for one quiet link."""

import re
from pathlib import Path

import pytest

from handreiking.catalogue import Catalogue
from tests.handbooks import manual_of


@pytest.fixture(scope="module")
def manual(spoken: Catalogue) -> str:
    """The folder of the manual."""
    return manual_of(spoken)


@pytest.fixture(scope="module")
def readers(site: Path, manual: str) -> dict[str, str]:
    """The HTML of every page for readers, and of those for an unknown address and for a page that is not on the device."""
    found = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    return {path: html for path, html in found.items() if not path.startswith(manual)}


@pytest.mark.any_handbook
def test_the_way_to_the_manual_is_in_the_foot(readers: dict[str, str], spoken: Catalogue, manual: str) -> None:
    """The menu of a reader does not lead to the manual; the foot does, once, if there is a page to begin with."""
    link = re.compile(rf'<a\b[^>]*href="([^"]*{manual}[^"]*)"')
    menus = [html.partition("<article")[0] for html in readers.values()]
    feet = {tuple(link.findall(html.partition('<footer class="hr-footer')[2])) for html in readers.values()}

    assert [] == [found for menu in menus for found in link.findall(menu)]
    assert {(1, True)} == {(len(found), found[0].endswith((manual, f"{spoken('address.fields')}/"))) for found in feet}


def test_the_manual_has_a_menu(site: Path, manual: str) -> None:
    """On a page of the manual the menu has its pages, and the way back to the handbook."""
    menu = (site / manual / "velden/index.html").read_text("utf-8").partition("<article")[0]

    assert {"../", "./", "../regels/", "../../methoden/"} <= set(re.findall(r'href="([^"#]*)"', menu))


@pytest.mark.any_handbook
def test_search_engines_pass_it_by(site: Path, readers: dict[str, str], manual: str) -> None:
    """They are told not to show a page of the manual, and the map of the site does not list one; all others it does."""
    mark = '<meta name="robots" content="noindex">'
    pages = [path.read_text("utf-8") for path in (site / manual).rglob("*.html")]
    listed = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text("utf-8"))

    assert (True, True, False) == (
        bool(pages),
        all(mark in html for html in pages),
        any(mark in html for html in readers.values()),
    )
    shown = readers.keys() - {"404.html", "503.html"}
    assert (len(shown), []) == (len(listed), [address for address in listed if manual in address])
