"""What can be found on a generated page is what the page says: the same texts, below the same anchors, in the same order."""

import re
from dataclasses import replace

import pytest

from handreiking.model.listed import texts_of
from handreiking.model.lists import Bibliography
from handreiking.model.walk import walk
from handreiking.search import markup
from handreiking.search.documents import HandWritten, IndexedSection
from handreiking.search.sections import SECTIONS, generated_sections
from handreiking.site.page import Page
from handreiking.site.site import Site
from tests.divided import divided_site
from tests.filled import FIGURES, WORD, filled_handbook, words
from tests.handbooks import MINIMAL, site_of
from tests.local import local_handbook
from tests.minimal import another_method, minimal, with_shared_outcome

SITES = [*(site_of(filled_handbook(figure)) for figure in range(FIGURES)), site_of(local_handbook())]
SITES += [site_of(local_handbook(("topic: veiligheid", "topic: stappen")))]
DIVIDED = divided_site()
PAGES = [(site, page) for site in SITES for page in site.pages if page.kind != "rule"]
PAGES += [(DIVIDED, page) for page in DIVIDED.pages if page.kind == "page"]

APART = {
    "role_index": ["", "bronnen"],
    "compare": [""],
    "glossary": ["", "begrip-term", "begrip-nazorg"],
    "topic": ["bellen"],
}
"""Sections that the index has otherwise than the page: a list of links to what is below it, names of what to show, the sources'
heading, and a section for each term and for each number."""

SOURCE = {"id": "b", "author": "Dorp", "year": "1999", "title": "Titel", "published_in": "Krant"}
NOT_FOUND = {
    "About.categories.title",
    "About.categories.sentence",
    "Method.owner",
    "Method.checklists.levels",
    "Method.checklists.sections.items.links.url",
    "GeneralChecklist.owner",
    "GeneralChecklist.levels",
    "GeneralChecklist.sections.items.links.url",
    "Method.figure.centre",
    "Method.figure.corners.ask",
    "Topic.owner",
    "Topic.aliases",
    "Glossary.terms.forms",
    "Glossary.search_words.means",
    "Glossary.search_words.typed",
    "Glossary.not_covered.words",
    "Glossary.not_covered.advice",
}
"""Fields whose texts no page has to search through: who keeps it, what a drawing says, what lists are filtered by, where a link
leads, the levels that items may have, and what is found by other ways."""


SHORTER = re.compile(
    r"role_index#.*|compare#|glossary#.*|bibliography#.+|home#(begin|situaties|checklists)|guide_page#(|v-.*|u-.*|begrippen)"
    r"|topic#(bellen|begrippen)|method#(verloop|fase-.*|begrippen)"
)
"""Sections, by their component and anchor, in which the page has words of the interface that nobody looks for."""


def held(found: tuple[IndexedSection, ...], component: str) -> list[tuple[str, list[str]]]:
    """The words of each section by its anchor, without those that are set apart."""
    kept = (one for one in found if one.anchor not in APART.get(component, []))
    return [(one.anchor, list(words((one.title, one.text)))) for one in kept]


@pytest.mark.parametrize(("site", "page"), PAGES, ids=[f"{page.id}-{index}" for index, (_, page) in enumerate(PAGES)])
def test_index_says_what_the_page_says(site: Site, page: Page) -> None:
    """Each section has the texts that stand below its anchor on the page, in the order of the page."""
    shown = markup.sections_by_hand(HandWritten(page.title, str(site.write(page).html)))

    assert held(shown, page.component) == held(generated_sections(page, site), page.component)


def test_index_reads_as_the_page_does() -> None:
    """But for words of the interface a section reads as it does on the page, to the letter."""
    shown: dict[tuple[int, str], IndexedSection] = {}
    found: dict[tuple[int, str], IndexedSection] = {}
    for index, (site, page) in enumerate(PAGES):
        html = HandWritten(page.title, str(site.write(page).html))
        for kept, read in ((shown, markup.sections_by_hand(html)), (found, generated_sections(page, site))):
            kept |= {(index, one.anchor): one for one in read if not SHORTER.fullmatch(f"{page.component}#{one.anchor}")}

    different = sorted({PAGES[index][1].component for index, _ in dict(shown.items() ^ found.items())})
    assert len(shown) > 100
    assert shown == found, (
        f"{', '.join(different)}: add what a reader sees to search/sections/, or put data-search-exclude on its element"
    )


def test_answer_says_where_it_leads_when_that_is_an_outcome() -> None:
    """A section of a question has its reason, and each answer with the outcome that it leads to and what it says."""
    guide = SITES[0].handbook.guide_by_id["general"][1]
    (question,), (outcome,) = guide.questions, guide.outcomes
    said = [word for answer in question.answers for word in (answer.label, outcome.title, answer.because)]
    page = next(page for page in SITES[0].pages if page.id == "general")
    found = {one.anchor: one.text for one in generated_sections(page, SITES[0])}

    assert " ".join(filter(None, [question.why, *said])) == found[f"v-{question.id}"]


def test_source_is_found_as_a_bibliography_writes_it() -> None:
    """The author with the year, and where it was published, each with one stop; then what it is about and who leans on it."""
    bibliography = Bibliography.model_validate(
        {"sources": [{**SOURCE, "id": "a", "year": None, "author": "Stad e.a.", "published_in": "Wie?"}, SOURCE]}
    )
    handbook = filled_handbook()
    assert handbook.bibliography
    site = site_of(replace(handbook, bibliography=replace(handbook.bibliography, entry=bibliography)))
    found = {one.anchor: one.text for page in site.pages if page.id == "sources" for one in generated_sections(page, site)}
    unused = site.words("page.sources.unused")

    assert {f"Stad e.a. Wie? {unused}", f"Dorp (1999). Krant. {unused}"} == {found["a"], found["b"]}


def test_number_is_found_with_its_service() -> None:
    """Each number is a section with the number and the service as its title, which leads to the heading of the numbers."""
    site = site_of(MINIMAL)
    topic = site.handbook.topics[0].entry
    (page,) = (page for page in site.pages if page.id == topic.id)
    found = [one for one in generated_sections(page, site) if one.anchor == site.words("anchor.numbers")]

    assert [(f"{one.number} {one.name}", one.when) for one in topic.numbers] == [(one.title, one.text) for one in found]


def test_section_of_a_topic_is_found() -> None:
    """A section has its items, each with its title and its points."""
    assert "Kijk Breng jezelf in veiligheid. Ga naar buiten." == text_of(site_of(MINIMAL), "veiligheid", "stappen")


def test_shared_outcome_is_found_once() -> None:
    """An outcome that all guides share has a section on the page of the one that chooses, and none on those of methods."""
    site = site_of(minimal(with_shared_outcome()))
    general = [part.entry.id for part in site.handbook.general_guides]

    found = [
        page.id
        for page in site.pages
        if page.kind == "guide" and "u-eerst-veilig" in (one.anchor for one in generated_sections(page, site))
    ]
    assert general == found
    assert "Ga weg. Bel 112." == text_of(site, general[0], "u-eerst-veilig")


def test_shared_outcome_without_a_guide_that_chooses() -> None:
    """A handbook that has guides of methods only finds the outcome in those."""
    handbook = replace(minimal(with_shared_outcome()), general_guides=())
    (guide,) = handbook.guide_by_id

    assert "Ga weg. Bel 112." == text_of(site_of(handbook), guide, "u-eerst-veilig")


def test_official_source_is_found_with_its_address() -> None:
    """After the publisher stand the day on which it was read and its whole address; of two kinds each has a section."""
    given = {"kind": "official", "url": "https://dorp.nl/wet", "consulted": "2026-11-20", "review_by": "2027-11-20"}
    bibliography = Bibliography.model_validate({"sources": [SOURCE, {**SOURCE, "id": "wet", **given}]})
    handbook = filled_handbook()
    assert handbook.bibliography
    site = site_of(replace(handbook, bibliography=replace(handbook.bibliography, entry=bibliography)))
    read = site.words("reference.consulted", date="20 november 2026")

    assert f"Dorp (1999). Krant. {read} https://dorp.nl/wet {site.words('page.sources.unused')}" == text_of(
        site, "sources", "wet"
    )
    assert site.words("page.sources.official-lead") == text_of(site, "sources", site.words("anchor.sources-official"))


def test_role_is_found_by_its_title_in_each_method() -> None:
    """A method that calls a shared role otherwise says so; one that calls it the same does not repeat it."""
    handbook = filled_handbook()
    (part,) = handbook.methods
    (role,) = part.entry.roles
    other = replace(
        part,
        entry=part.entry.model_copy(update={"id": "other", "title": "Z", "roles": (role.model_copy(update={"title": "Gids"}),)}),
    )
    site = site_of(replace(handbook, methods=(part, other)))
    found = {one.anchor: one.text for page in site.pages if page.id == "roles" for one in generated_sections(page, site)}
    tasks = " ".join(texts_of(role.tasks))

    assert f"{part.entry.title} {tasks} Z Gids {tasks}" == found[site.words("anchor.role", id=role.id)]


def missing(site: Site) -> set[str]:
    """The fields of the handbook of which no section of any page has the text."""
    found = set(words(text for page in site.pages for one in generated_sections(page, site) for text in (one.title, one.text)))
    leaves = [
        ((type(part.entry).__name__, *leaf.path), leaf.value)
        for part in site.handbook.parts
        for leaf in walk(part.entry)
        if WORD.search(leaf.value)
    ]
    return {".".join(key for key in path if isinstance(key, str)) for path, value in leaves if value not in found}


def test_every_text_can_be_found() -> None:
    """Every text of every field is in some section of some page, except for the fields that are listed."""
    assert set().union(*map(missing, SITES)) == NOT_FOUND


def test_every_component_of_a_page_is_listed() -> None:
    """Each component that a page shows says what can be found on it, and none is listed that no page shows."""
    shown = {page.component for site in (site_of(MINIMAL), DIVIDED) for page in site.pages} | {"rule_page"}

    assert shown == set(SECTIONS)


def test_statement_is_found_without_marks() -> None:
    """Emphasis, the address of a link and the id of a source are no part of what can be found."""
    site = site_of(MINIMAL)
    pages = [page for page in site.pages if not site.in_manual(page.uri)]
    text = " ".join(one.text for page in pages for one in generated_sections(page, site))

    assert "Je draagt de hulp samen over." in text
    assert [] == re.findall(r"\[@|\]\(|guide:", text)


def test_terms_are_found_where_they_are_explained() -> None:
    """A page that explains a term has a section for it, with its definition; one that uses none has no such section."""
    site = SITES[0]
    (term,) = site.handbook.terms
    found = {page.id: [one.text for one in generated_sections(page, site) if one.anchor == "begrippen"] for page in site.pages}

    assert [f"{term.term} {term.definition}"] == found["method"]
    assert [] == found["general"]


def changed(**update: object) -> Site:
    """The site of a filled handbook whose method has other values."""
    handbook = filled_handbook()
    (part,) = handbook.methods
    return site_of(replace(handbook, methods=(replace(part, entry=part.entry.model_copy(update=update)),)))


def text_of(site: Site, id: str, anchor: str) -> str:
    """What can be found below `anchor` of the page `id`."""
    return next(
        one.text for page in site.pages if page.id == id for one in generated_sections(page, site) if one.anchor == anchor
    )


def test_comparison_says_what_each_method_answers() -> None:
    """Each question stands before its answers; where one method says nothing, so does the comparison."""
    placed = another_method("care", "Zorg", ("    text: nazorg\n", "    text: nazorg\n  place: thuis\n"))
    site = site_of(minimal({"nl/zorg.yaml": placed}))
    place, hours, nothing = (site.words(f"page.compare.{key}") for key in ("row.place", "row.hours", "nothing"))
    found = text_of(site, "compare", "")

    assert (1, True, False) == (found.count(nothing), f"{place} {nothing} thuis" in found, hours in found)


def test_home_has_the_first_two_facts() -> None:
    """A card has no room for more."""
    fact = SITES[0].handbook.methods[0].entry.key_facts[0]
    site = changed(key_facts=tuple(fact.model_copy(update={"value": value}) for value in ("een", "twee", "drie")))
    found = text_of(site, "home", "situaties").split()

    assert [True, True, False] == [value in found for value in ("een", "twee", "drie")]


def test_roles_of_a_phase_stand_in_a_row() -> None:
    """With a comma in between, behind the word that says so."""
    method = SITES[0].handbook.methods[0].entry
    roles = tuple(method.roles[0].model_copy(update={"id": id, "title": id.capitalize()}) for id in ("gids", "buur"))
    site = changed(roles=roles, phases=(method.phases[0].model_copy(update={"roles": ("gids", "buur")}),))
    found = text_of(site, "method", site.words("anchor.phase", id=method.phases[0].id))

    assert f"{site.words('method.phase-roles')} Gids, Buur {site.words('method.phase-result')} {method.phases[0].result}" in found
