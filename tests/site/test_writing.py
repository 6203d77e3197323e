"""A page is written: its headings, the list of them, the links to other pages and to files."""

import re
from dataclasses import replace

import pytest

from handreiking.components.downloads.download import Download
from handreiking.components.part import Heading
from handreiking.model.handbook import Handbook
from handreiking.site.address import Addresses
from handreiking.site.page import Page
from handreiking.site.site import Site
from tests.handbooks import DAY, site_of
from tests.minimal import GLOSSARY, METHOD, html, minimal, text

DOWNLOAD = Download("afdrukken/een.pdf", "Een", "large", 2048, 3, DAY)


def page_of(site: Site, kind: str, id: str) -> Page:
    """Return the page that links call by `kind` and `id`."""
    return next(page for page in site.pages if (page.kind, page.id) == (kind, id))


def contents(handbook: Handbook) -> list[str]:
    """Return the anchors in the list of what the page of the method has."""
    lists = re.findall(r'<nav class="hr-jump".*?</nav>', html(handbook, "method", "handover"), re.DOTALL)
    assert 1 == len(lists)
    return re.findall(r'href="#([^"]*)"', lists[0])


def folded(handbook: Handbook) -> list[str]:
    """Return the anchors of the parts of the page of the method that are folded."""
    return re.findall(r'<summary><h3 id="([^"]*)"', html(handbook, "method", "handover"))


def test_list_of_contents() -> None:
    """A method has one list of its main headings, before the first of them and in their order."""
    page = html(minimal(), "method", "handover")
    ids = re.findall(r'<h2 id="([^"]*)"', page)

    assert ["past-het", "werkzame-elementen", "aan-de-slag", "verloop", "rollen", "meer"] == contents(minimal())
    assert ids == contents(minimal())
    assert page.index('class="hr-jump"') < page.index("<h2")


def test_what_is_folded_is_there() -> None:
    """What a method leaves out is not among its folded parts, and what it adds is."""
    pitfalls = "pitfalls:\n  - {title: Te vroeg, text: Wacht even.}\nowner: redactie"
    without = text(
        METHOD, (text(METHOD).partition("exercises:")[2].partition("owner:")[0], " []\n"), ("owner: redactie", pitfalls)
    )

    parts = ["beeld", "waarom", "praktisch", "oefenen", "begrippen", "bronnen"]
    assert parts == folded(minimal())
    added = ["valkuilen", *(part for part in parts if part != "oefenen")]
    assert added == folded(minimal({METHOD: without}))


def test_headings_are_told() -> None:
    """The headings of a page are those on it, each with its level, its anchor and its text; what can be opened is listed too."""
    site = site_of(minimal())
    written = site.write(page_of(site, "method", "handover"))
    found = re.findall(r'(<summary>)?<h([2-5]) id="([^"]*)"[^>]*>([^<]*)</h', written.html)

    assert {True, False} == {bool(folded) for folded, *_ in found}
    assert written.headings == tuple(
        Heading(int(level), anchor, title, level == "2" or bool(folded)) for folded, level, anchor, title in found
    )


def test_heading() -> None:
    """A heading has its words as they are, and a class when one is given."""
    context = site_of(minimal()).context("index.md")

    assert '<h2 id="a">B &amp; C</h2>' == context.heading(2, "a", "B & C")
    assert '<h3 id="b" class="c">D</h3>' == context.heading(3, "b", "D", "c")


def test_page_does_not_exist() -> None:
    """A link to a page that is not there is an error."""
    site = site_of(minimal())
    with pytest.raises(KeyError):
        site.to("index.md", "method", "weg")


def test_link_to_a_page() -> None:
    """A link to a page leads to its top."""
    assert "methoden/overdracht/" == site_of(minimal()).to("index.md", "method", "handover")


def test_link_to_a_place_on_a_page() -> None:
    """A link may lead to a heading of another page."""
    context = site_of(minimal()).context("methoden/overdracht.md")

    assert "../../checklists/verhuizen/#a" == context.link("checklist", "verhuizen", "a")
    assert "../../checklists/verhuizen/" == context.link("checklist", "verhuizen")
    assert "../../afdrukken/a.pdf" == context.file("afdrukken/a.pdf")


def test_links_to_files() -> None:
    """On a site with a file per page all links between its pages lead to files."""
    site = replace(site_of(minimal()), addresses=Addresses(directories=False))
    written = site.write(page_of(site, "checklist", "verhuizen"))

    assert '"../methoden/overdracht.html"' in written.html
    assert [] == re.findall(r'href="[^"#:]*/"', written.html)


def test_downloads_of_a_page() -> None:
    """A page offers what there is of it on paper, and no other page does."""
    site = replace(site_of(minimal()), downloads={("checklist", "verhuizen"): (DOWNLOAD,)})

    assert 'href="../../afdrukken/een.pdf"' in site.write(page_of(site, "checklist", "verhuizen")).html
    assert "een.pdf" not in site.write(page_of(site, "guide", "welke-aanpak")).html
    assert "een.pdf" not in site.write(page_of(site, "method", "handover")).html


def test_vocabulary() -> None:
    """The words of the glossary's terms are known, in lower case: letters only, four or more. Those of other texts are not."""
    found = site_of(
        minimal({GLOSSARY: text(GLOSSARY, ("term: nazorg\n", "term: Nazorg\n    forms: [een nazorgtraject, 2026x, d’Ézo]\n"))})
    ).vocabulary

    assert {"nazorg", "nazorgtraject"} == found


def test_published_without_what_only_a_search_of_markup_asks_for() -> None:
    """A page is published without the marks of what a search leaves out; the same words in a text stay."""
    written = '<p class="a" data-search-exclude>x data-search-exclude y</p><svg data-search-exclude="" role="img"></svg>'
    assert '<p class="a">x data-search-exclude y</p><svg role="img"></svg>' == site_of(minimal()).published(written)
