"""The page of a method says all that the method says, in the order in which a worker needs it."""

import re
from html import unescape
from pathlib import Path

import pytest

from handreiking.catalogue import Catalogue
from handreiking.model.method import Method
from handreiking.model.types import Inline
from handreiking.model.walk import walk
from handreiking.site.page import Page
from handreiking.site.site import Site
from handreiking.text.inline import plain
from tests.handbooks import handbook_of, site_of

MARK = re.compile(r'<(a|span) class="hr-source[^>]*>[^<]*</\1>')
ALT = re.compile(r'<img\b[^>]*\salt="([^"]*)"[^>]*>')
ELSEWHERE = {"checklists", "guides"}
"""What has pages of its own."""


@pytest.fixture(scope="module")
def shown(site: Path) -> Site:
    """The site of the handbook that is looked at."""
    return site_of(handbook_of(site))


def pages(site: Site) -> list[tuple[Page, Method]]:
    """The pages of all methods, each with its method."""
    return [(page, site.handbook.method_by_id[page.id].entry) for page in site.pages if page.kind == "method"]


def words(html: str) -> str:
    """The words of `html` as a reader takes them, also of images, without the marks of sources."""
    text = unescape(re.sub(r"<[^>]*>", "", ALT.sub(r"\1", MARK.sub("", html))))
    return re.sub(r"\s+([.,;:!?])", r"\1", " ".join(text.split()))


def statements(method: Method) -> list[str]:
    """All statements of `method` that are on its own page."""
    return [plain(leaf.value) for leaf in walk(method) if leaf.mark(Inline) and leaf.path[0] not in ELSEWHERE]


@pytest.mark.any_handbook
def test_every_statement_is_on_the_page(shown: Site) -> None:
    """What a method says is on its page to the letter, open or folded."""
    found = {page.id: words(shown.write(page).html) for page, _ in pages(shown)}
    missing = {method.id: [one for one in statements(method) if one not in found[method.id]] for _, method in pages(shown)}

    assert all(statements(method) for _, method in pages(shown))
    assert {id: [] for id in found} == missing


@pytest.mark.any_handbook
def test_first_what_a_worker_does(shown: Site, spoken: Catalogue) -> None:
    """Below what it is come whether it fits, what must not be left out, its tools, how it goes and who does what."""
    headings = [one.anchor for page, _ in pages(shown)[:1] for one in shown.write(page).headings if one.level == 2]
    parts = ("fit", "core_elements", "tools", "phases", "roles", "more")

    assert [spoken(f"anchor.{part}") for part in parts] == headings


@pytest.mark.any_handbook
def test_summaries_say_how_many(shown: Site, spoken: Catalogue) -> None:
    """The summary of a folded part ends with the number of things in it."""
    page, method = pages(shown)[0]
    html = shown.write(page).html
    count = {id: int(number) for id, number in re.findall(r'<summary><h3 id="([^"]*)".*?· (\d+)</span></summary>', html)}

    assert len(method.pitfalls or ()) == count[spoken("anchor.pitfalls")]
    assert len(method.why) + len(method.goals) + len(method.principles or ()) == count[spoken("anchor.why")]
    assert len(re.findall(r'class="hr-terms__row"', html)) == count[spoken("anchor.terms")]
    assert len(re.findall(r'class="hr-sources__item"', html)) == count[spoken("anchor.sources")]


@pytest.mark.any_handbook
def test_no_statement_lacks_a_voice(shown: Site) -> None:
    """Below a list with statements that have no mark of their own is the mark that they share, before anything else begins."""
    silent = []
    for page, _ in pages(shown):
        for items, after in re.findall(
            r'<ul class="hr-list[^>]*>(.*?)</ul>(.*?)(?=<ul|<h\d|$)', shown.write(page).html, re.DOTALL
        ):
            bare = [item for item in items.split("</li>")[:-1] if "hr-source" not in item]
            silent += bare if "hr-block-mark" not in after else []

    assert [] == silent
