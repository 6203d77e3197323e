"""The pages of lists: as they are while they fit, and divided when they do not, complete by links."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from posixpath import dirname, normpath

import pytest

from handreiking.search.kinds import BIBLIOGRAPHY, OVERVIEW, PAGE, result_kind
from handreiking.site.site import Site
from tests.divided import divided_site
from tests.handbooks import MINIMAL, site_of
from tests.many import copy_many

SITE = divided_site()
LINK = re.compile(r'href="([^"#?:]*)(?:#([^"]*))?"')


@cache
def html_of() -> Mapping[str, str]:
    """The HTML of each page by its uri."""
    return {page.uri: str(SITE.write(page).html) for page in SITE.pages}


def targets(uri: str) -> set[str]:
    """The addresses of the pages that the page at `uri` links to."""
    here = SITE.addresses.url(uri)
    folder = here if here.endswith("/") or not here else f"{dirname(here)}/"
    return {f"{normpath(f'/{folder}{path}')}/".replace("//", "/") for path, _ in LINK.findall(html_of()[uri]) if path}


def reached(id: str) -> dict[str, set[str]]:
    """The pages of the list `id` that can be reached from its first page, each with the addresses that it links to."""
    own = {f"/{SITE.addresses.url(page.uri)}": page.uri for page in SITE.pages if page.id.partition("/")[0] == id}
    found: dict[str, set[str]] = {}
    left = [SITE.uris["page", id]]
    while left:
        uri = left.pop()
        found[uri] = targets(uri)
        left += [own[target] for target in found[uri] if target in own and own[target] not in found]
    return found


def addresses(kind: str) -> set[str]:
    """The addresses of all pages of this kind."""
    return {f"/{SITE.addresses.url(page.uri)}" for page in SITE.pages if page.kind == kind}


def test_a_small_handbook_has_no_parts() -> None:
    """While everything fits each list is one page."""
    assert [] == [page.id for page in site_of(MINIMAL).pages if "/" in page.id or page.component == "parts_page"]


@pytest.mark.parametrize(
    ("id", "kinds"),
    [
        ("methods", ["method"]),
        ("checklists", ["checklist"]),
        ("guides", ["guide"]),
        ("everything", ["method", "topic"]),
        ("compare", ["method"]),
        ("roles", ["method"]),
        ("sources", ["method"]),
    ],
)
def test_complete_by_links(id: str, kinds: list[str]) -> None:
    """From the first page of a list, links lead to each of its parts, and from these to everything that the list is about."""
    found = reached(id)
    parts = {page.uri for page in SITE.pages if page.kind == "page" and page.id.partition("/")[0] == id}

    assert parts == set(found)
    for kind in kinds:
        assert set() == addresses(kind) - set().union(*found.values())


def test_every_link_leads_somewhere() -> None:
    """No page of the divided lists links to a page or an id that does not exist."""
    ids = {uri: set(re.findall(r'id="([^"]+)"', html)) for uri, html in html_of().items()}
    by_address = {normpath(f"/{SITE.addresses.url(page.uri)}"): page.uri for page in SITE.pages}
    wrong = defaultdict(list)
    for page in (one for one in SITE.pages if one.kind == "page"):
        for path, anchor in LINK.findall(html_of()[page.uri]):
            target = by_address.get(normpath(f"/{SITE.addresses.url(page.uri)}{path}")) if path else page.uri
            if not target or (anchor and anchor not in ids[target]):
                wrong[page.uri].append(f"{path}#{anchor}")

    assert {} == wrong


def test_parts_have_their_own_entries_only() -> None:
    """The params of a part have the methods that it shows, and no others."""
    part = next(page for page in SITE.pages if page.id == "methods/kr")

    assert ["Krachten", "Kring"] == sorted(method.title for method in part.params["methods"])  # type: ignore[attr-defined]
    assert "methoden/a-z/kr.md" == part.uri


def test_the_way_from_part_to_part() -> None:
    """A part has links to the part before and after it, and to what it is a part of."""
    html = html_of()[SITE.uris["page", "methods/kr"]]

    assert ["prev", "next"] == re.findall(r'rel="(\w+)"', html)
    assert "Vorige: Ke" in html
    assert "Volgende: O" in html
    assert ">Methoden: K</a>" in html


def test_each_part_says_how_much_it_has() -> None:
    """The head of a part has how much of the list is on it, and its first page how much there is."""
    assert "2 van 10 methoden" in html_of()[SITE.uris["page", "methods/kr"]]
    assert "10 methoden" in html_of()[SITE.uris["page", "methods"]]


def test_home_has_the_ways_in() -> None:
    """Of many methods home has the first question and the search, and links to the parts instead of cards."""
    html = html_of()["index.md"]

    assert "hr-card" not in html
    assert {"begin", "op-naam", "per-categorie"} <= set(re.findall(r'id="([^"]+)"', html))
    assert "data-hr-search" in html


def test_the_comparison_begins_with_a_choice() -> None:
    """Of a part of the comparison nothing is shown before a reader ticks it, without script too."""
    boxes = re.findall(r'type="checkbox"[^>]*>', html_of()[SITE.uris["page", "compare/a"]])
    assert boxes
    assert not [box for box in boxes if "checked" in box]


def test_parts_are_overviews() -> None:
    """A search ranks a part of a list below what it lists; of the glossary and the sources it stays what the whole is."""
    found = [result_kind("page", id) for id in ("methods/k", "compare/k", "sources/a", "compare", "everything")]

    assert [OVERVIEW, OVERVIEW, BIBLIOGRAPHY, PAGE, OVERVIEW] == found


@pytest.mark.scale
def test_no_page_of_a_large_handbook_is_large(tmp_path: Path) -> None:
    """Of 300 methods no list is over 300 kB, with 25 kB for the frame around it, and other pages do not grow."""
    large, small = (made(tmp_path, count) for count in (300, 60))
    assert {} == {uri: size for uri, size in sizes(large).items() if size > 275_000}
    before, after = sizes(small, "method"), sizes(large, "method")
    assert {} == {uri: (size, after[uri]) for uri, size in before.items() if abs(after[uri] - size) > size * 0.15}


def made(folder: Path, count: int) -> Site:
    """The site of a handbook of `count` methods, made from the sample."""
    copy_many(Path(__file__).parent.parent / "data/handbook/methods", folder / str(count), count)
    return site_of(folder / str(count))


def sizes(site: Site, kind: str = "page") -> dict[str, int]:
    """The size in bytes of the content of each page of this kind."""
    return {page.uri: len(str(site.write(page).html).encode()) for page in site.pages if page.kind == kind}
