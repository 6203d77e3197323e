"""Every path of every guide, step by step: what the screen and the paper say at its end is what the file says."""

import re
from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser, Page, expect

from handreiking.model.guide import Answer, Guide, Question
from handreiking.model.handbook import Handbook
from tests.browser.conftest import opened
from tests.browser.steps import ARRIVED, OPEN, WALK, Model, address_of, answer, read

pytestmark = pytest.mark.any_handbook

DAY = r"\d{1,2} \w+ \d{4}"
VIEW = "document.querySelector('.hr-guide__view').outerHTML"
BUTTONS = ".hr-guide :is(button, input), .hr-step, .hr-guide__list, .hr-guide__note"


@pytest.fixture(scope="session")
def models(handbook: Handbook, tried_guides: Mapping[str, Guide]) -> Mapping[str, Model]:
    """The guides that are tried, by id, as their files say."""
    return {id: Model(guide, handbook) for id, guide in tried_guides.items()}


def test_every_path(page: Page, address: str, guides: Mapping[str, str], models: Mapping[str, Model]) -> None:
    """At the end of every path stand the outcome, the reasons, the next steps, the links and the answers that the file has."""
    for id, model in models.items():
        page.goto(address + guides[id])
        labels = [[given.label for _, given in path] for path, _ in model.paths]
        expected = [
            [model.asked(given), model.conclusion(given, end), model.title(end), address_of(given)] for given, end in model.paths
        ]
        assert expected == page.evaluate(WALK, labels)


def test_every_path_on_paper(page: Page, address: str, guides: Mapping[str, str], models: Mapping[str, Model]) -> None:
    """At the address to which a path leads, see above, the paper says the same as the screen."""
    page.emulate_media(media="print")
    for id, model in models.items():
        page.goto(address + guides[id])
        expected = [[model.conclusion(*path), model.title(path[1])] for path in model.paths]
        assert expected == page.evaluate(OPEN, [address_of(given) for given, _ in model.paths])


def test_the_longest_path_of_every_guide_on_one_sheet(
    chromium: Browser, address: str, guides: Mapping[str, str], models: Mapping[str, Model]
) -> None:
    """An outcome with its answers and the date is printed on one sheet of A4, without anything to press."""
    sheets, dates, buttons = {}, {}, {}
    with opened(chromium, 1280) as page:
        page.emulate_media(media="print")
        for id, model in models.items():
            longest = max((given for given, _ in model.paths), key=len)
            page.goto(address + guides[id] + address_of(longest))
            sheets[id] = len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(prefer_css_page_size=True)))
            said = model.words("script.guide.date", date=DAY)
            dates[id] = bool(re.fullmatch(said, page.locator(".hr-result__date:visible").inner_text()))
            buttons[id] = page.locator(BUTTONS).locator("visible=true").count()
    assert (dict.fromkeys(models, 1), dict.fromkeys(models, True), dict.fromkeys(models, 0)) == (sheets, dates, buttons)


def test_one_path_of_every_guide_with_real_clicks(
    page: Page, address: str, guides: Mapping[str, str], models: Mapping[str, Model]
) -> None:
    """A reader who taps the answers of a guide's last path comes to its outcome."""
    for id, model in models.items():
        given, outcome = model.paths[-1]
        page.goto(address + guides[id])
        answer(page, *(answer.label for _, answer in given))
        expect(page.get_by_role("heading", name=outcome.title, exact=True)).to_be_focused()
        assert model.conclusion(given, outcome) == read(page)


def press_until(page: Page, wanted: str) -> None:
    """Press the tab key until an element that is `wanted` has the focus."""
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
    pytest.fail(f"the tab key does not reach {wanted}")


def step_by_keyboard(page: Page, question: Question, chosen: Answer, heading: str) -> None:
    """Give an answer with the keyboard alone, and come to the step with `heading`."""
    press_until(page, ".hr-choice__radio")
    for key in ["ArrowDown"] * question.answers.index(chosen) or ["Space"]:
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    assert page.evaluate(ARRIVED, heading)


def test_every_path_by_keyboard(page: Page, address: str, guides: Mapping[str, str], models: Mapping[str, Model]) -> None:
    """With the tab key, the arrows, space and enter alone a reader comes to the end of every path, and begins again.

    Where a path begins like one before it, it is taken up at the address where they part: the step there is to the letter
    the one that the keyboard led to. Every guide is the same component: two are enough, and all are tried by address.
    """
    for id, model in [*models.items()][:2]:
        page.goto(address + guides[id])
        views: dict[str, str] = {}
        for given, outcome in model.paths:
            headings = [*(question.ask for question, _ in given), outcome.title]
            places = [address_of(given[:number]) for number in range(len(given) + 1)]
            begun = max(number for number, place in enumerate(places) if place in views or not number)
            if begun:
                page.evaluate("address => (location.hash = address)", places[begun])
                assert page.evaluate(ARRIVED, headings[begun])
                assert views[places[begun]] == page.evaluate(VIEW)
            for number in range(begun, len(given)):
                step_by_keyboard(page, *given[number], headings[number + 1])
                views[places[number + 1]] = page.evaluate(VIEW)
            assert model.conclusion(given, outcome) == read(page)
            press_until(page, ".hr-guide__closing > :last-child")
            page.keyboard.press("Enter")
            assert page.evaluate(ARRIVED, headings[0])
