"""What a method does not say leaves no trace: no heading, no empty list, no label without a value, no way to an empty page."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from handreiking.components.method.sections import SECTIONS, MethodSection
from handreiking.model.method import TargetGroup
from handreiking.search.sections import generated_sections
from handreiking.site.navigation import navigation
from handreiking.site.page import Page
from handreiking.site.site import Site
from handreiking.site.view import theme
from tests.bare import FIRST, OPTIONAL, SECOND, SUMMARY, bare_handbook, bare_method, without
from tests.calling import Reader
from tests.handbooks import site_of

EMPTY = re.compile(r"<(ul|ol|dl|dt|dd|li|p|h[1-6]|section|div|summary|strong|table|tbody|tr|th)\b(?![^>]*hidden)[^>]*>\s*</\1>")
BY_SCRIPT = re.compile(r'<p class="hr-(?:filter|beside)__count"></p>|<td class="hr-table__corner" role="cell"></td>')
TAG = re.compile(r"<[^>]*>")


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of a handbook of three methods that say only what they must."""
    return site_of(bare_handbook(tmp_path_factory.mktemp("bare"), "eerst", "daarna", "later"))


def page_of(site: Site, kind: str, id: str) -> Page:
    """Return the page that links call by `kind` and `id`."""
    return next(page for page in site.pages if (page.kind, page.id) == (kind, id))


def words(html: str) -> str:
    """Return what a reader reads of `html`."""
    return " ".join(unescape(TAG.sub(" ", html)).split())


def every(sections: Iterable[MethodSection] = SECTIONS) -> Iterator[MethodSection]:
    """Yield `sections` and those inside them."""
    for section in sections:
        yield section
        yield from every(section.inside)


def readers_pages(site: Site) -> list[Page]:
    """Return the pages that are meant for readers."""
    return [page for page in site.pages if not site.in_manual(page.uri)]


def traces(site: Site) -> list[str]:
    """Return what is left of something that is not there, on each page: an empty element, the word None, a way to nothing."""
    found = []
    for page in readers_pages(site):
        html = BY_SCRIPT.sub("", str(site.write(page).html))
        ids = set(re.findall(r' id="([^"]+)"', html))
        found += [f"{page.uri}: {one[0]}" for one in EMPTY.finditer(html)]
        found += [f"{page.uri}: None"] if re.search(r"\bNone\b", words(html)) else []
        found += [f"{page.uri}: #{one}" for one in re.findall(r'href="#([^"]+)"', html) if one not in ids]
        anchors = [one.anchor for one in generated_sections(page, site) if one.anchor]
        found += [f"{page.uri}: search finds #{anchor}" for anchor in anchors if anchor not in ids]
    return found


@pytest.mark.parametrize("field", OPTIONAL)
def test_without_a_field(field: str) -> None:
    """Whichever field is left out, every page is made, and neither a heading of that field nor anything empty is on one."""
    site = site_of(without(field))
    headings = [one.title for one in site.write(page_of(site, "method", "method")).headings]
    gone = [section.name for section in every() if section.fields == (field,) and not section.inside]

    assert [] == traces(site)
    assert [] == [name for name in gone if site.words(f"method.{name}") in headings]


@pytest.mark.parametrize("field", TargetGroup.model_fields)
def test_without_a_part_of_the_target_group(field: str) -> None:
    """Each of the three that say for whom a method is may be left out, and two of them at a time."""
    whole = without()
    (part,) = whole.methods
    others = {name: TargetGroup.model_fields[name].default for name in TargetGroup.model_fields if name != field}
    assert part.entry.target_group
    for gone in ({field: TargetGroup.model_fields[field].default}, others):
        method = part.entry.model_copy(update={"target_group": part.entry.target_group.model_copy(update=gone)})

        assert [] == traces(site_of(replace(whole, methods=(replace(part, entry=method),))))


def test_without_anything(bare: Site) -> None:
    """Where methods say only what they must, nothing on any page is empty or leads nowhere."""
    assert [] == traces(bare)


def test_page_of_a_bare_method(bare: Site) -> None:
    """The page has its name, its summary and its steps, and not a word more."""
    page = page_of(bare, "method", "eerst")

    assert f"Methode Eerst {SUMMARY} Stap voor stap {FIRST} {SECOND}" == words(bare.write(page).html)


def test_lists_that_there_are(bare: Site) -> None:
    """A list that nothing is on is no page, and no entry of the menu or the footer."""
    lists = ["home", "methods", "everything", "compare"]

    assert lists == [page.id for page in readers_pages(bare) if page.kind == "page"]
    assert ["index.md", "Methoden", "vergelijken.md", "Naslag", "Meeschrijven"] == [
        one if isinstance(one, str) else next(iter(one)) for one in navigation(bare, ())
    ]
    linked: Any = theme(bare, {}, published=True)["handbook_pages"]
    assert [("compare", "vergelijken/")] == linked("compare", "guides", "checklists", "sources")


def test_home_of_bare_methods(bare: Site) -> None:
    """A card has the title and the summary; nothing is said of situations, checklists or who speaks."""
    home = bare.write(page_of(bare, "page", "home"))
    said = words(home.html)

    assert ["Kies een methode"] == [heading.title for heading in home.headings]
    assert 3 == said.count(SUMMARY)
    assert "Zie per vraag waarin de methoden verschillen." in said


def test_comparison_of_bare_methods(bare: Site) -> None:
    """What every method says is compared, and no question that none of them answers is asked."""
    html = str(bare.write(page_of(bare, "page", "compare")).html)

    assert ["In het kort"] == re.findall(r'scope="row"[^>]*>([^<]*)', html)
    assert "cursief" not in words(html)


def test_no_question_that_tells_nothing_apart(bare: Site) -> None:
    """A list of methods that say nothing to filter by has no filter, and one of everything does not ask for a kind."""
    assert [] == [page.uri for page in readers_pages(bare) if "hr-filter" in bare.write(page).html]


def test_search_of_a_bare_method(bare: Site) -> None:
    """The search finds the summary and the steps, at their places."""
    found = generated_sections(page_of(bare, "method", "eerst"), bare)

    assert [("", "Eerst", SUMMARY), ("stappen", "Stap voor stap", f"{FIRST} {SECOND}")] == [
        (one.anchor, one.title, one.text) for one in found
    ]


def test_time_of_a_bare_method(tmp_path: Path) -> None:
    """How long it takes stands on the card, in the comparison, and on the page where the rest of what it asks would be."""
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl/eerst.yaml").write_text(bare_method("eerst", "time: {number: 15, to: 30, unit: minutes}"), "utf-8")
    site = site_of(bare_handbook(tmp_path))
    home, compare, page = (
        words(site.write(page_of(site, *key)).html) for key in (("page", "home"), ("page", "compare"), ("method", "eerst"))
    )

    assert f"{SUMMARY} Tijd 15 tot 30 minuten Zie" in home
    assert "Hoeveel tijd? Eerst 15 tot 30 minuten" in compare
    assert "Wat je nodig hebt · 1 Tijd 15 tot 30 minuten" in page
    assert [] == traces(site)


def test_everything_names_no_kind_that_there_is_none_of(bare: Site) -> None:
    """The list of everything, and what searches on the web say of it, do not promise checklists, guides or topics."""
    page = page_of(bare, "page", "everything")
    lead = bare.words("page.everything.lead-some")

    assert f"Alles op een rij {lead} Methoden Daarna Eerst Later" == words(bare.write(page).html)
    assert lead == page.description


@pytest.mark.parametrize("macro", ["exercises", "selection"])
def test_macro_of_a_list_with_nothing(bare: Site, macro: str) -> None:
    """A list that a page asks for says that it has nothing, in place of standing there empty."""
    shown = Reader(bare).read(f"{{{{ {macro}() }}}}")

    assert re.search("heeft nog geen (oefeningen|checklists)", shown)
    assert not re.search("<(ul|fieldset)", shown)


@pytest.mark.parametrize(("macro", "field"), [("facts", "key_facts"), ("timeline", "phases"), ("figure", "figure")])
def test_macro_of_what_is_not_there(bare: Site, macro: str, field: str) -> None:
    """A page that asks for what the method does not have is told so."""
    reader = Reader(bare, "over.md")
    shown = reader.read(f'{{{{ {macro}("eerst") }}}}')
    message = bare.words("rule.nothing-to-show.message", macro=macro)

    assert [f"over.md: {macro}: {message} {bare.words('rule.nothing-to-show.field', id='eerst', fields=field)}"] == reader.said
    assert message in unescape(shown)
