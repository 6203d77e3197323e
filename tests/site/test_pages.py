"""Which pages a handbook has, what each is called and where it comes from."""

from datetime import date, timedelta

import pytest

from handreiking import catalogue
from handreiking.components.rule_page.params import RuleEntry
from handreiking.model.handbook import Handbook
from handreiking.site.page import Page
from handreiking.site.pages import opening_guide, pages, uris
from tests.handbooks import DAY
from tests.minimal import GUIDE, METHOD, another_method, html, minimal, text

WORDS = catalogue.load("nl")
RULE = RuleEntry("some-rule", "Een regel", "Daarom.", None)


def guide(id: str, title: str) -> str:
    """Return the text of a guide that chooses between methods, with an `id` and a `title` of its own."""
    return text(GUIDE, ("id: welke-aanpak", f"id: {id}"), ("title: Welke aanpak past?", f"title: {title}"))


def made(handbook: Handbook, day: date = DAY) -> dict[tuple[str, str], Page]:
    """Return the pages of `handbook` by kind and id."""
    return {(page.kind, page.id): page for page in pages(handbook, WORDS, None, day, [RULE])}


PAGES = made(minimal())


def test_page_of_its_own() -> None:
    """Each method, checklist, guide, topic and rule has a page; a file gives the address of what it holds, else an id does."""
    expected = {
        ("method", "handover"): "methoden/overdracht.md",
        ("checklist", "verhuizen"): "checklists/verhuizen.md",
        ("guide", "welke-aanpak"): "keuzehulpen/welke-aanpak.md",
        ("guide", "klaar-voor-overdracht"): "keuzehulpen/klaar-voor-overdracht.md",
        ("topic", "veiligheid"): "onderwerpen/veiligheid.md",
        ("rule", "some-rule"): f"{WORDS('address.rules')}/some-rule.md",
    }

    assert expected == {key: page.uri for key, page in PAGES.items() if key[0] != "page"}


def test_file_name_of_a_guide_is_its_address() -> None:
    """A guide with a file of its own takes its address from the file, whatever its id is."""
    moved = made(minimal({"nl/keuzehulpen/tweede.yaml": guide("anders", "Anders")}))

    assert "keuzehulpen/tweede.md" == moved["guide", "anders"].uri


def test_pages_of_every_handbook() -> None:
    """The pages of every handbook have their addresses from the catalogue; lists of pages are the index of their folder."""
    indexes = {id: f"{WORDS(f'address.{id}')}/index.md" for id in ("methods", "checklists", "guides", "rules")}
    named = ("everything", "compare", "roles", "glossary", "sources", "fields", "macros")
    alone = {id: f"{WORDS(f'address.{id}')}.md" for id in named}

    assert {"home": "index.md"} | indexes | alone == {id: page.uri for (kind, id), page in PAGES.items() if kind == "page"}


def test_order() -> None:
    """The pages of every handbook come first, then methods, checklists, guides, topics and rules."""
    assert ["page", "method", "checklist", "guide", "topic", "rule"] == list(dict.fromkeys(kind for kind, _ in PAGES))


def test_file_behind_a_page() -> None:
    """A page knows the file that it is made from; most lists have none."""
    folder = "methods/nl"
    expected = {
        ("page", "glossary"): f"{folder}/begrippen.yaml",
        ("page", "sources"): "methods/bronnen.yaml",
        ("method", "handover"): f"{folder}/overdracht.yaml",
        ("checklist", "verhuizen"): f"{folder}/overdracht.yaml",
        ("guide", "klaar-voor-overdracht"): f"{folder}/overdracht.yaml",
        ("guide", "welke-aanpak"): f"{folder}/keuzehulpen/welke-aanpak.yaml",
        ("topic", "veiligheid"): f"{folder}/onderwerpen/veiligheid.yaml",
    }

    assert expected == {key: page.source for key, page in PAGES.items() if page.source}


def test_titles() -> None:
    """A page is called as its file calls it."""
    titles = {key: page.title for key, page in PAGES.items() if key[0] != "page"}

    of_guides = ["Welke aanpak past?", "Klaar voor de overdracht?"]

    assert ["Overdracht", "Verhuizen", *of_guides, "Veiligheid", "Een regel"] == list(titles.values())
    assert WORDS("page.compare.title") == PAGES["page", "compare"].title


def test_descriptions() -> None:
    """What a page is about, in plain words: its summary, its intro, or a sentence of the catalogue."""
    found = made(minimal({GUIDE: text(GUIDE, ("questions:", "intro: Kies *samen* [@overdracht-utrecht].\nquestions:"))}))

    assert "Je draagt de hulp samen over." == found["method", "handover"].description
    assert "Kies samen." == found["guide", "welke-aanpak"].description
    assert "Keuzehulp: Welke aanpak past?" == PAGES["guide", "welke-aanpak"].description
    assert WORDS("page.checklist.description", title="Verhuizen", when="aan tafel") == PAGES["checklist", "verhuizen"].description
    assert WORDS("page.roles.description") == PAGES["page", "roles"].description
    assert "Een regel. Daarom." == PAGES["rule", "some-rule"].description


def test_pages_that_need_the_whole_width() -> None:
    """Home and the comparison leave out what stands beside a page; a rule is too short for a list of headings."""
    expected = {
        ("page", "home"): ("navigation", "toc", "path"),
        ("page", "compare"): ("navigation", "toc"),
        ("rule", "some-rule"): ("toc",),
    }

    assert expected == {key: page.hide for key, page in PAGES.items() if page.hide}


def test_uris() -> None:
    """A link finds a page by its kind and its id, and a section of a topic by the id of that section."""
    expected = {key: page.uri for key, page in PAGES.items()}

    assert expected | {("topic", "stappen"): "onderwerpen/veiligheid.md#stappen"} == uris(tuple(PAGES.values()))


@pytest.mark.parametrize(("start", "expected"), [(None, "aaa"), ("welke-aanpak", "welke-aanpak"), ("zzz", "zzz"), ("weg", "aaa")])
def test_home_opens_with_a_guide(start: str | None, expected: str) -> None:
    """Home opens with the guide that the settings name, else with the first by title."""
    others = {"nl/keuzehulpen/b.yaml": guide("aaa", "Aan het begin"), "nl/keuzehulpen/a.yaml": guide("zzz", "Zo gaat het")}
    handbook = minimal(others)
    found = opening_guide(handbook, start)
    home = next(page for page in pages(handbook, WORDS, start, DAY) if page.id == "home")

    assert found is not None
    assert (expected, expected) == (found.id, getattr(home.params["guide"], "id", None))


def test_home_opens_with_no_guide_of_a_method() -> None:
    """A guide of one method does not choose between methods, so home does not open with it."""
    no_guides = minimal({GUIDE: ""})

    assert (None, None) == (opening_guide(no_guides, None), opening_guide(no_guides, "klaar-voor-overdracht"))
    assert "hr-start" not in html(no_guides, "page", "home")


def test_lists_name_all_methods() -> None:
    """The lists of methods, of checklists and of guides, the overview and the comparison have every method, by title."""
    both = minimal({"nl/a.yaml": another_method("care", "Aandacht")})
    expected = {
        "home": "methoden/overdracht/",
        "methods": "overdracht/",
        "checklists": "verhuizen/",
        "guides": "klaar-voor-overdracht/",
        "everything": "../methoden/overdracht/",
        "compare": "../methoden/overdracht/",
        "roles": "../methoden/overdracht/",
    }
    others = {"methods": "a/", "checklists": "care-list/", "guides": "care-guide/"}
    found = {id: html(both, "page", id) for id in expected}

    assert [] == [id for id, link in expected.items() if f'href="{link}' not in found[id]]
    assert [] == [
        id for id, link in expected.items() if f'href="{others.get(id, link.replace("overdracht", "a"))}' not in found[id]
    ]


def test_lists_beside_the_methods() -> None:
    """The page of the glossary has its terms, that of the sources every source, that of guides those between methods too."""
    assert 'id="begrip-nazorg"' in html(minimal(), "page", "glossary")
    assert 'id="overdracht-utrecht"' in html(minimal(), "page", "sources")
    assert 'href="welke-aanpak/"' in html(minimal(), "page", "guides")
    assert 'href="../keuzehulpen/welke-aanpak/"' in html(minimal(), "page", "everything")


@pytest.mark.parametrize(("late", "hidden"), [(0, True), (1, False)])
def test_review_that_is_overdue(late: int, hidden: bool) -> None:
    """From the day after its review was due a page says so."""
    handbook = minimal({METHOD: text(METHOD, ("review_by: 2027-11-21", f"review_by: {DAY - timedelta(days=late)}"))})
    page = html(handbook, "method", "handover")

    assert hidden == (f'data-hr-review-by="{DAY - timedelta(days=late)}" hidden>' in page)


def test_a_guide_says_whose_it_is() -> None:
    """The page of a guide of one method leads to that method."""
    assert 'href="../../methoden/overdracht/"' in html(minimal(), "guide", "klaar-voor-overdracht")
