"""Everything but the search works in a browser that runs no script."""

from collections.abc import Iterator, Mapping

import pytest
from playwright.sync_api import Page

from handreiking.catalogue import Catalogue
from handreiking.model.checklist import Checklist
from handreiking.model.guide import Guide, Outcome
from handreiking.model.handbook import Handbook
from handreiking.text.inline import plain
from tests.browser.conftest import texts
from tests.browser.screens import Scheme, Screens
from tests.handbooks import place

START = "welke-aanpak"
PAPER = {"light": "rgb(250, 249, 245)", "dark": "rgb(20, 26, 25)"}

Edge = tuple[str, str, str]
"""A question, the words of an answer, and the question or outcome that it leads to."""


@pytest.fixture
def page(screens: Screens) -> Iterator[Page]:
    """A page on a phone, without script."""
    with screens.page(script=False) as page:
        yield page


def edges(guide: Guide) -> set[Edge]:
    """All answers of `guide`, from its data."""
    return {(question.id, answer.label, answer.to) for question in guide.questions for answer in question.answers}


def target(page: Page) -> str:
    """The question or outcome that the address of `page` points at; empty when its first line is not in view."""
    found = page.locator(":target")
    box = found.bounding_box() if found.count() else None
    return found.get_attribute("data-id") or "" if box and 0 <= box["y"] < 800 else ""


def followed(page: Page, guide: Guide) -> set[Edge]:
    """Every answer of `guide` that can be given from its first question on, with the step to which its link leads."""
    given: set[Edge] = set()
    ahead = [guide.questions[0].id]
    for step in ahead:
        links = page.locator(f".hr-guide__question[data-id={step}] a.hr-guide__to")
        for label, link in zip(texts(links.locator(".hr-guide__label")), links.all(), strict=True):
            link.click()
            to = target(page)
            given.add((step, label, to))
            if to not in ahead and page.locator(f".hr-guide__question[data-id={to}]").count():
                ahead.append(to)
    return given


def named(outcome: Outcome, handbook: Handbook) -> list[str]:
    """The titles of what `outcome` advises to read."""
    topic = [handbook.topic_by_id[outcome.topic][0].entry.title] if outcome.topic else []
    method = [handbook.method_by_id[outcome.method].entry.title] if outcome.method else []
    checklist = [handbook.checklist_by_id[outcome.checklist][1].title] if outcome.checklist else []
    return topic + method + checklist + ([handbook.guide_by_id[outcome.guide][1].title] if outcome.guide else [])


@pytest.mark.any_handbook
def test_every_answer_of_every_guide_leads_on(
    page: Page, address: str, tried_guides: Mapping[str, Guide], guides: Mapping[str, str]
) -> None:
    """From the first question of a guide the links of the answers lead to all questions and outcomes, as its file says."""
    expected = {id: edges(guide) for id, guide in tried_guides.items()}
    actual = {}
    for id, guide in tried_guides.items():
        page.goto(address + guides[id])
        actual[id] = followed(page, guide)
    assert expected == actual


@pytest.mark.any_handbook
def test_every_outcome_links_to_what_it_advises(
    page: Page, address: str, handbook: Handbook, tried_guides: Mapping[str, Guide], guides: Mapping[str, str]
) -> None:
    """Under an outcome stands a link to the page of each topic, method, checklist and guide that it names."""
    expected, linked = {}, {}
    for id, guide in tried_guides.items():
        page.goto(address + guides[id])
        for outcome in guide.outcomes:
            links = page.locator(f".hr-outcome[data-id={outcome.id}] .hr-outcome__more a")
            expected[id, outcome.id] = named(outcome, handbook)
            linked[id, outcome.id] = links.evaluate_all("links => links.map((link) => link.href)")
    titles: dict[str, str] = {}
    for href in {href for found in linked.values() for href in found}:
        page.goto(href)
        (titles[href],) = texts(page.locator("h1"))
    assert expected == {place: [titles[href] for href in found] for place, found in linked.items()}


def test_home_asks_the_first_question(page: Page, address: str, handbook: Handbook, guides: Mapping[str, str]) -> None:
    """Each answer to the question on the home page leads into the guide, to the step that the answer names."""
    question = handbook.guide_by_id[START][1].questions[0]
    expected = [(answer.label, guides[START], answer.to) for answer in question.answers]
    actual = []
    for index in range(len(expected)):
        page.goto(address)
        link = page.locator(".hr-start a").nth(index)
        (label,) = texts(link)
        link.click()
        actual.append((label, page.url.removeprefix(address).partition("#")[0], target(page)))
    assert expected == actual


@pytest.mark.any_handbook
def test_every_item_of_a_checklist_is_a_box_with_a_label(
    page: Page, address: str, tried_checklists: Mapping[str, Checklist], checklists: Mapping[str, str]
) -> None:
    """A checklist shows a check box for each item, in the order of its file, and a tap on the item's words ticks it."""
    expected = {
        id: [(" ".join(filter(None, (item.level, plain(item.text)))), True) for one in checklist.sections for item in one.items]
        for id, checklist in tried_checklists.items()
    }
    actual = {}
    for id in tried_checklists:
        page.goto(address + checklists[id])
        boxes = page.get_by_role("checkbox")
        labels = page.locator(".hr-checklist label")
        for label in labels.all():
            label.click(position={"x": 5, "y": 5})
        ticked = boxes.evaluate_all("boxes => boxes.map((box) => box.checked && box.labels.length == 1)")
        actual[id] = list(zip(texts(labels), ticked, strict=True))
    assert expected == actual


@pytest.mark.any_handbook
@pytest.mark.parametrize("width", [360, 1280])
def test_the_comparison_hides_a_method(screens: Screens, address: str, handbook: Handbook, spoken: Catalogue, width: int) -> None:
    """A tap on a method's name above the comparison takes its column away, and leaves those of the others."""
    ids = list(handbook.method_by_id)
    expected = {id: id != ids[0] for id in ids}
    with screens.page(width, script=False) as page:
        page.goto(address + place(spoken, "compare"))
        page.locator(".hr-compare__pick label").first.click()
        actual = {id: page.locator(f'[data-m="{id}"]:visible').count() > 0 for id in ids}
    assert expected == actual


def test_the_menu_leads_to_another_page(page: Page, address: str) -> None:
    """On a phone the menu is out of sight, opens with a tap, and its links lead on."""
    page.goto(address)
    link = page.locator(".md-nav--primary .md-nav__link[href*=vergelijken]")
    assert not link.is_visible()
    page.locator("label.md-header__button[for=__drawer]").click()
    link.click()
    assert f"{address}/vergelijken/" == page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_colours_follow_the_system(screens: Screens, address: str, scheme: Scheme) -> None:
    """The paper is light or dark as the reader's system is."""
    with screens.page(scheme=scheme, script=False) as page:
        page.goto(address)
        assert PAPER[scheme] == page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
