"""Which pages can be found, what kind each is, and what else it is called."""

import json
from pathlib import Path
from typing import Any

import pytest

from handreiking.search.build import IndexBuilder
from handreiking.search.documents import HandWritten
from handreiking.search.kinds import WORTH, result_kind
from handreiking.search.languages import language
from handreiking.search.pages import indexed_pages, other_names
from tests.handbooks import MINIMAL, memory_of, site_of

SITE = site_of(MINIMAL)
MEMORY = memory_of(SITE)
METHOD = SITE.addresses.url(SITE.uris["method", "handover"])
PAPER = SITE.addresses.url(f"{SITE.words('address.paper')}.md")


def test_hand_written_pages_come_first() -> None:
    """First the hand-written pages, in their order, then the generated ones, in theirs."""
    found = [page.location for page in indexed_pages(MEMORY, {"b/": HandWritten("B", ""), "a/": HandWritten("A", "")})]

    assert ["b/", "a/", *(SITE.addresses.url(page.uri) for page in SITE.pages)] == found


def test_hand_written_page_takes_the_place_of_one_that_is_made() -> None:
    """It has the location and the kind of the other, and its own words."""
    found = [page for page in indexed_pages(MEMORY, {METHOD: HandWritten("Eigen", "<p>Tekst.</p>")}) if page.location == METHOD]

    assert [("method", "Eigen", "Tekst.")] == [(page.kind, page.title, page.sections[0].text) for page in found]


def test_page_that_is_excluded_is_not_found() -> None:
    """Nor is the one that it takes the place of."""
    found = indexed_pages(MEMORY, {METHOD: HandWritten("Eigen", "", {"search": {"exclude": True}})})

    assert METHOD not in [page.location for page in found]


@pytest.mark.parametrize(("location", "kind"), [("over/", "page"), (PAPER, "overview")])
def test_kind_of_a_hand_written_page(location: str, kind: str) -> None:
    """It is just a page, but the page of what can be printed is an overview."""
    assert kind == next(indexed_pages(MEMORY, {location: HandWritten("A", "")})).kind


def test_kinds_of_pages_that_are_made() -> None:
    """A method, a checklist and a guide are what they are."""
    found = {page.location: page.kind for page in indexed_pages(MEMORY, {})}
    made = [page for page in SITE.pages if page.kind in ("method", "checklist", "guide")]

    assert made
    assert [page.kind for page in made] == [found[SITE.addresses.url(page.uri)] for page in made]


@pytest.mark.parametrize(
    ("made", "id", "expected"),
    [("rule", "tab", "page"), ("page", "home", "overview"), ("page", "compare", "page"), ("guide", "home", "guide")],
)
def test_kind(made: str, id: str, expected: str) -> None:
    """A rule is just a page, and what a fixed page is depends on which one it is."""
    assert expected == result_kind(made, id)


def test_worth_of_kinds() -> None:
    """A method and a topic come before a checklist, these before all else, and what lists comes last, the sources last of all."""
    order = [["method", "topic"], ["checklist"], ["guide", "glossary", "page"], ["overview"], ["bibliography"]]
    worth = [{WORTH[one] for one in some} for some in order]

    assert (set(WORTH), [1, 1, 1, 1, 1]) == ({one for some in order for one in some}, [len(some) for some in worth])
    assert worth == sorted(worth, key=max, reverse=True)


def test_other_names() -> None:
    """Pages that every handbook has get names from the catalogue; a hand-written page says its own, and these come first."""
    compare = SITE.addresses.url(SITE.uris["page", "compare"])
    usual = tuple(SITE.words("search.names.compare").split(" | "))

    assert usual == other_names(SITE, {compare: HandWritten("A", "")})[compare]
    assert ("één", "twee") == other_names(SITE, {compare: HandWritten("A", "", {"aliases": ["één", "twee"]})})[compare]


def index(root: Path, of: str = "") -> dict[str, Any]:
    """Return the index of readers in the site at `root`, or that `of` another part of it."""
    return dict(json.loads((root / "search" / of / "search_index.json").read_text("utf-8")))


def test_index_is_made_without_a_host(tmp_path: Path) -> None:
    """The index of a site is in a folder of its own, with what each page says."""
    written = HandWritten("Over ons", "<h1 id='over'>Over ons</h1><p>Wij schrijven.</p><h2 id='wie'>Wie</h2><p>Samen.</p>")
    IndexBuilder(MEMORY, {"over/": written}).write(tmp_path)
    found = index(tmp_path)
    readers = [page for page in SITE.pages if not SITE.in_manual(page.uri)]

    assert ["over/", "page", [["", "Over ons", "Wij schrijven."], ["wie", "Wie", "Samen."]]] in found["docs"]["p"]
    assert (len(readers) + 1, True) == (found["config"]["pages"], language("nl").stem("nazorg") in found["docs"]["t"][0])


def test_manual_has_an_index_of_its_own(tmp_path: Path) -> None:
    """A page in the folder of the manual, made or written by hand, is found there and not by readers."""
    by_hand = {f"{folder}/": HandWritten("A", "") for folder in ("meeschrijven", "meeschrijven/hoe", "meeschrijvene")}
    IndexBuilder(MEMORY, by_hand).write(tmp_path)
    readers, manual = ([page[0] for page in index(tmp_path, of)["docs"]["p"]] for of in ("", "manual"))

    assert [
        "meeschrijven/",
        "meeschrijven/hoe/",
        "meeschrijven/velden/",
        "meeschrijven/macros/",
        "meeschrijven/regels/",
    ] == manual
    assert (True, set()) == ("meeschrijvene/" in readers, set(readers) & set(manual))


def test_of_equals_the_worthiest_comes_first(tmp_path: Path) -> None:
    """Pages are in the order of what their kind is worth, which is the order of results that match equally well."""
    IndexBuilder(MEMORY, {}).write(tmp_path)
    worth = [WORTH[kind] for _, kind, _ in index(tmp_path)["docs"]["p"]]

    assert sorted(worth, reverse=True) == worth


def test_manual_says_what_is_searched(tmp_path: Path) -> None:
    """It says so above its results, knows no words of readers, and shows the way to its lists and back to the handbook."""
    IndexBuilder(MEMORY, {}).write(tmp_path)
    readers, manual = (index(tmp_path, of)["config"] for of in ("", "manual"))

    assert ("", SITE.words("manual.about")) == (readers["about"], manual["about"])
    assert ["meeschrijven/velden/", "meeschrijven/regels/", ""] == [location for _, location in manual["help"]]
    assert ("search/", "search/manual/", False) == (readers["folder"], manual["folder"], "nazorg" in manual["suggest"])
