"""A generated page is nothing but the call of a macro: a hand-written page with that call has the same HTML."""

from dataclasses import replace

import pytest

from handreiking.site.manual.rules import rule_entries
from handreiking.site.page import Page
from handreiking.site.pages import pages
from handreiking.site.site import Site
from tests.bad_cases import MINIMAL
from tests.calling import Reader
from tests.divided import divided_site
from tests.handbooks import DAY, site_of
from tests.minimal import minimal

OWN = {
    ("page", "methods"): "methods()",
    ("page", "compare"): "compare()",
    ("page", "checklists"): "checklists()",
    ("page", "guides"): "guides()",
    ("page", "roles"): "roles()",
    ("page", "glossary"): "glossary()",
    ("page", "sources"): "bibliography()",
}
"""The macros that are about one page."""


def call(page: Page) -> str:
    """Return the call that `page` is nothing but."""
    of_one = f'{page.kind}("{page.id}")' if page.kind in ("method", "topic") else ""
    return of_one or OWN.get((page.kind, page.id), f'whole("{page.kind}", "{page.id}")')


def shown(site: Site, page: Page, call: str) -> str:
    """Return what a hand-written page at the place of `page` shows, which has nothing but `call`."""
    reader = Reader(site, page.uri, above=0)
    found = reader.read(f"{{{{ {call} }}}}")
    assert [] == reader.said
    return found


@pytest.mark.parametrize("kind", ["method", "checklist", "guide", "topic", "page"])
def test_page_is_nothing_but_its_call(kind: str) -> None:
    """Every page of the smallest handbook, of every kind, is what its macro shows."""
    site = site_of(MINIMAL / "methods")
    found = [page for page in site.pages if page.kind == kind]

    assert [str(site.write(page).html) for page in found] == [shown(site, page, call(page)) for page in found]


def test_page_of_a_divided_list_is_nothing_but_its_call() -> None:
    """So are the first page of a list that is divided, and its parts."""
    site = divided_site()
    found = [page for page in site.pages if page.kind == "page"]

    assert [str(site.write(page).html) for page in found] == [shown(site, page, call(page)) for page in found]


def test_page_of_a_rule_is_nothing_but_its_call() -> None:
    """So are the pages of the manual about rules."""
    site = site_of(minimal())
    found = pages(site.handbook, site.words, None, DAY, rule_entries(site.words, {}))
    site = replace(site, pages=found)
    rules = [page for page in found if page.kind == "rule"]

    assert rules
    assert [str(site.write(page).html) for page in rules] == [shown(site, page, call(page)) for page in rules]
