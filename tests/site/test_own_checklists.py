"""A checklist that belongs to no method stands wherever one of a method does, and nothing becomes a method by it."""

import re
from pathlib import Path

from handreiking.rules import check
from handreiking.search.sections import generated_sections
from handreiking.site.navigation import navigation
from handreiking.site.site import Site
from tests.bad_cases import LIST
from tests.calling import Reader
from tests.handbooks import site_of
from tests.minimal import GUIDE, METHOD, html, minimal, text
from tests.own_checklist import LONG, OWN, alone, long_list

BOTH = minimal({OWN: LIST})


def ids(site: Site) -> set[str]:
    """The ids of the fixed pages that are meant for readers."""
    return {page.id for page in site.pages if page.kind == "page" and not site.in_manual(page.uri)}


def test_it_is_listed_before_those_of_methods() -> None:
    """Home, the list of checklists and the list of everything name it, with how many items it has."""
    for page in ("home", "checklists", "everything"):
        shown = html(BOTH, "page", page)
        assert 0 < shown.index("Voor vertrek</a>") < shown.index("Verhuizen</a>"), page
        assert "aan tafel · 5 punten" in shown


def test_no_method_comes_of_it() -> None:
    """The methods, the comparison and the number on home are what they were."""
    before = minimal()

    for page in ("methods", "compare"):
        assert html(before, "page", page) == html(BOTH, "page", page)
    assert len(before.methods) == len(BOTH.methods)


def test_its_page() -> None:
    """It has its introduction with its source, and a level and links with its items; it belongs to no method."""
    shown = html(BOTH, "checklist", "lijst")

    assert '<p class="hr-checklist__introduction">Loop dit na. <a class="hr-source" href="#bron-1"' in shown
    assert '<span class="hr-level hr-level--first">moet</span> Vraag wat nodig is.</label>' in shown
    assert '<span class="hr-level">mag</span> Vraag wie helpt.</label>' in shown
    assert 'Meer weten: <a href="../../methoden/overdracht/">Overdracht</a></p>' in shown
    assert 'Meer weten: <a href="https://www.voorbeeld.nl/datum">Elders</a> (voorbeeld.nl)</p>' in shown
    assert "Hoort bij" not in shown
    assert '<time datetime="2027-11-21">' in shown


def test_it_says_when_its_review_is_overdue() -> None:
    """Once the day of its review has passed its page says so, above all else."""
    late = html(
        minimal({OWN: LIST.replace("2027-11-21", "2026-11-20").replace("2026-11-21", "2025-11-21")}), "checklist", "lijst"
    )

    assert re.search(r'<p class="hr-notice"[^>]*data-hr-review-by="2026-11-20">', late)
    assert re.search(r'<p class="hr-notice"[^>]* hidden>', html(BOTH, "checklist", "lijst"))


def test_a_draft_says_so() -> None:
    """A draft and a list that was withdrawn say so."""
    said = {status: html(minimal({OWN: f"{LIST}status: {status}\n"}), "checklist", "lijst") for status in ("draft", "withdrawn")}

    assert "Dit is een concept." in said["draft"]
    assert "Deze pagina is ingetrokken." in said["withdrawn"]


def test_what_it_says_is_found() -> None:
    """The search finds its introduction, its levels and the titles of its links."""
    site = site_of(BOTH)
    page = next(page for page in site.pages if (page.kind, page.id) == ("checklist", "lijst"))
    found = {one.anchor: one.text for one in generated_sections(page, site)}

    assert found[""].startswith("Loop dit na. Moment aan tafel")
    assert "moet Vraag wat nodig is. Alleen de cliënt weet dat. mag Vraag wie helpt. Meer weten: Overdracht" in found["lijst-1"]


def test_it_is_cited_from() -> None:
    """A source names it among what leans on it."""
    assert 'href="../checklists/lijst/">Voor vertrek</a>' in html(BOTH, "page", "sources")


def test_a_macro_shows_it() -> None:
    """A hand-written page can show it, and can choose it for printing."""
    page = Reader(site_of(BOTH), "afdrukken.md")

    assert "Loop dit na." in page.read('{{ checklist("lijst") }}')
    assert 'data-sheet="lijst"' in page.read("{{ selection() }}")


def test_a_handbook_of_one_checklist(tmp_path: Path) -> None:
    """It is in order, and has a home and lists, but none of methods and no comparison; every way leads somewhere."""
    handbook = alone(tmp_path / "methods")
    site = site_of(handbook)
    shown = "".join(str(site.write(page).html) for page in site.pages)

    assert [] == [found.rule for found in check(handbook)]
    assert {"home", "checklists", "everything"} == ids(site)
    assert "methoden" not in str(navigation(site, ()))
    assert "None" not in re.sub(r"<code>.*?</code>", "", str(site.write(next(p for p in site.pages if p.id == "home")).html))
    assert 'href="checklists/lijst/"' in shown


def test_a_handbook_of_one_guide() -> None:
    """A guide that leads to no method is a handbook too."""
    leads = (("    method: handover\n", ""), ("    checklist: verhuizen\n", ""), ("    guide: klaar-voor-overdracht\n", ""))
    site = site_of(minimal({METHOD: "", GUIDE: text(GUIDE, *leads)}))

    assert {"home", "guides", "everything", "glossary", "sources"} == ids(site)


def test_sections_of_a_long_list_fold() -> None:
    """Each section of a list that nobody goes through at once is folded, with its heading and its size in sight."""
    handbook = minimal({LONG: long_list()})
    shown = html(handbook, "checklist", "lang")

    assert 12 == shown.count('<details class="hr-fold hr-part hr-checklist__fold"><summary><h2 id="lang-')
    assert 12 == shown.count("· 20 punten</span></summary>")
    assert "<details" not in html(handbook, "checklist", "verhuizen")


def test_a_list_of_one_section_does_not_fold() -> None:
    """However long it is, there is nothing to choose from."""
    assert "<details" not in html(minimal({LONG: long_list(1, 80)}), "checklist", "lang")
