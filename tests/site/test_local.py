"""What is local is shown as such, at its place, on pages and in the search; what shows it is made again when it changes."""

import re
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from handreiking.model.handbook import Handbook
from handreiking.model.local_edition import in_edition
from handreiking.search.sections import generated_sections
from handreiking.site.memory import PageMemory
from handreiking.site.pages import pages
from handreiking.site.site import Site
from handreiking.site.view import theme
from handreiking.store import Store
from tests.handbooks import site_of
from tests.local import local_handbook
from tests.minimal import html, minimal

MARK = '<span class="hr-local__mark">In Veldervoort</span>'


def found(handbook: Handbook, kind: str, id: str) -> dict[str, str]:
    """Return what the search finds on a page, by anchor."""
    site = site_of(handbook)
    page = next(page for page in site.pages if (page.kind, page.id) == (kind, id))
    return {one.anchor: f"{one.title}: {one.text}" for one in generated_sections(page, site)}


def foot(handbook: Handbook) -> object:
    """Return what the foot of every page says of the edition."""
    return theme(site_of(handbook), {}, published=True)["edition"]


def test_section_of_a_method() -> None:
    """Services, waiting times and agreements stand in a section of their own, with links that call, write and lead there."""
    page = html(local_handbook(), "method", "handover")

    assert '<h2 id="lokaal">In Veldervoort</h2>' in page
    links = ("tel:0999000123", "mailto:toegang@veldervoort.example", "https://www.veldervoort.example/toegang")
    assert list(links) == re.findall(r'class="hr-local__\w+" href="([^"]+)"', page)
    assert "ongeveer zes weken" in page
    assert "gemeten op 21 november 2026" in page
    assert "Nagekeken op 21 november 2026." in page


def test_addition_to_a_field() -> None:
    """A text that is added to a field stands in the section that shows it, below its mark."""
    page = html(local_handbook(), "method", "handover")
    section = page[page.index('id="rollen"') : page.index('id="meer"')]

    assert section.index(MARK) < section.index("De sleutel ligt in het stad")


def test_addition_counts_where_a_section_opens() -> None:
    """The number beside a section that opens by itself counts what is local too."""
    plain, here = (
        html(local_handbook(("field: roles", "field: goals"), name=name), "method", "handover") for name in ("", "veldervoort")
    )
    counts = [int(re.findall(r'id="waarom".*?· (\d+)<', page, re.DOTALL)[0]) for page in (plain, here)]

    assert 1 == counts[1] - counts[0]


def test_only_additions_make_no_section() -> None:
    """Without services, waiting times and agreements there is no section for them."""
    swaps = "contacts:.*?(?=    additions:)"
    text = re.search(
        f"(?s){swaps}", (Path(__file__).parents[1] / "data/minimal/methods/nl/lokaal/veldervoort.yaml").read_text("utf-8")
    )
    assert text

    assert 'id="lokaal"' not in html(local_handbook((f"    {text[0]}", "")), "method", "handover")


def test_item_of_a_checklist() -> None:
    """A local item has a box of its own, and its mark is part of its label; the editors are not named for it."""
    page = html(local_handbook(), "checklist", "verhuizen")
    (item,) = [one for one in re.findall(r'<li class="hr-check">.*?</li>', page, re.DOTALL) if "stadspas" in one]

    assert re.search(rf'type="checkbox".*<label[^>]*>Neem de stads\W*pas mee. {re.escape(MARK)}</label>', item, re.DOTALL)
    assert "redactie" not in item


def test_ticks_of_the_handbook_stay() -> None:
    """The keys of the items of the handbook, by which ticks are kept, are the same with local items between them."""
    keys = [
        set(re.findall(r'data-hr-key="(\w+)"', html(local_handbook(name=name), "checklist", "verhuizen")))
        for name in ("", "veldervoort")
    ]

    assert (5, 6, True) == (len(keys[0]), len(keys[1]), keys[0] < keys[1])


def test_topic() -> None:
    """What is added to a topic has a section near its top; what is added to a section of it stands at the end of that."""
    whole, section = (
        html(local_handbook(("topic: veiligheid", f"topic: {id}")), "topic", "veiligheid") for id in ("veiligheid", "stappen")
    )

    assert whole.index('id="lokaal"') < whole.index("Meld het ook") < whole.index('id="stappen"')
    assert section.index('id="stappen"') < section.index(MARK) < section.index("Meld het ook")


def test_home_and_foot_say_which_edition_it_is() -> None:
    """Home and the foot of every page name the place; without an edition they say nothing of it."""
    assert "Uitgave voor Veldervoort" == foot(local_handbook())
    assert "Deze uitgave is voor Veldervoort." in html(local_handbook(), "page", "home").replace("\u00ad", "")
    assert ("", False) == (foot(in_edition(minimal(), None)), "Deze uitgave" in html(in_edition(minimal(), None), "page", "home"))


def test_sources_of_the_edition_are_listed() -> None:
    """The list of sources has those of the local file; they are no ground for the method."""
    assert "Zo werken we samen" in html(local_handbook(), "page", "sources")
    evidence = [
        re.findall(r'evidence"[^>]*>([^<]*)', html(local_handbook(name=name), "method", "handover"))
        for name in ("", "veldervoort")
    ]
    assert evidence[0] == evidence[1]


@pytest.mark.parametrize(("day", "hidden"), [(date(2026, 11, 27), True), (date(2027, 6, 1), False)])
def test_overdue(day: date, hidden: bool) -> None:
    """When the review of the local file is overdue, its section says so."""
    handbook = local_handbook()
    site = site_of(handbook)
    late = Site(handbook, pages(handbook, site.words, None, day), site.addresses)
    page = next(page for page in late.pages if (page.kind, page.id) == ("method", "handover"))
    (notice,) = re.findall(r'<p class="hr-notice"[^>]*2027-05-21[^>]*>', str(late.write(page).html))

    assert hidden == (" hidden" in notice)


def test_search() -> None:
    """The search finds services by number, name and place, waiting times, agreements, additions and local items."""
    method, checklist = (found(local_handbook(), *key) for key in (("method", "handover"), ("checklist", "verhuizen")))

    for said in (
        "In Veldervoort:",
        "099-900 01 23",
        "toegang@veldervoort.example",
        "Nergensplein 1",
        "zes weken",
        "binnen twee dagen",
    ):
        assert said in method["lokaal"]
    assert "In Veldervoort De sleutel ligt in het stadhuis." in method["rollen"]
    assert "Neem de stadspas mee. In Veldervoort" in checklist["verhuizen-1"]


def test_nothing_local_without_an_edition() -> None:
    """Without an edition no page and no index has a word of a local file."""
    site = site_of(in_edition(minimal(), None))
    shown = [page for page in site.pages if page.kind != "rule" and page.id not in ("fields", "rules")]
    said = " ".join(str(site.write(page).html).replace("\u00ad", "") for page in shown)
    said += " ".join(one.text for page in shown for one in generated_sections(page, site))

    assert [] == [word for word in ("Veldervoort", "099-900", "stadspas", "stadhuis", "hr-local") if word in said]


def made_again(store: Store, handbook: Handbook) -> set[tuple[str, str]]:
    """Return which pages of `handbook` are made, and not taken from `store`."""
    memory, made = PageMemory(site_of(handbook), store, "program"), set[tuple[str, str]]()

    def make(key: tuple[str, str], site: Site) -> str:
        made.add(key)
        return str(site.write(shown[key]).html)

    shown = {(page.kind, page.id): page for page in memory.site.pages if page.kind in ("method", "checklist", "guide", "topic")}
    for key, page in shown.items():
        html = memory.recall("tried", page, partial(make, key))
        assert str(memory.site.write(page).html) == html
    return made


def test_an_edit_of_a_local_file(tmp_path: Path) -> None:
    """After an edit of a local file the pages of what it adds to are made again; without its edition none is."""
    store = Store(tmp_path / "store.sqlite")
    made_again(store, local_handbook())
    swap = ("ongeveer zes weken", "acht weken")

    assert set() == made_again(store, local_handbook())
    assert {
        ("method", "handover"),
        ("checklist", "verhuizen"),
        ("guide", "klaar-voor-overdracht"),
        ("topic", "veiligheid"),
    } == made_again(store, local_handbook(swap))
    plain = Store(tmp_path / "plain.sqlite")
    made_again(plain, local_handbook(name=""))
    assert set() == made_again(plain, local_handbook(swap, name=""))
