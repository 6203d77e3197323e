"""The decision tree as a picture: all of the guide is in it, nothing overlaps, and a phone shows it without scaling."""

from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser, Page

from handreiking.model.guide import Guide
from tests.browser.conftest import opened
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.any_handbook

Drawn = dict[str, tuple[list[str], list[str], list[str], float]]

OPEN = "document.querySelector('details.hr-tree').open = true"
OVERLAPS = """() => {
    const all = [...document.querySelectorAll(".hr-tree__svg text, .hr-tree__to")];
    const shown = all.map((each) => [each, each.getBoundingClientRect()]);
    const cross = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    const own = (a, b) => a.classList.contains("hr-tree__to") && b.classList.contains("hr-tree__number");
    return shown.flatMap(([one, a], at) => shown.slice(at + 1)
        .filter(([other, b]) => cross(a, b) && !own(one, other)).map(([other]) => `${one.textContent} / ${other.textContent}`));
}"""
OUTSIDE = """() => [...document.querySelectorAll(".hr-tree__text")].filter((text) => {
    const inside = text.getBoundingClientRect();
    return ![...document.querySelectorAll(".hr-tree__box")].some((box) => {
        const {left, right, top, bottom} = box.getBoundingClientRect();
        return left < inside.left && inside.right < right && top < inside.top && inside.bottom < bottom;
    });
}).map((text) => text.textContent)"""
WORDS = """() => ["text--question", "label", "text--outcome, .hr-tree__text--mind"].map((kind) =>
    [...document.querySelectorAll(`.hr-tree__${kind}`)].map((each) => each.textContent).join(" "))"""


@pytest.fixture(scope="module")
def drawn(chromium: Browser, address: str, guides: Mapping[str, str], tried_guides: Mapping[str, Guide]) -> Drawn:
    """For each guide that is tried: the words in the picture, what overlaps, what is outside its box, the scale on a phone."""
    found = {}
    with opened(chromium) as page:
        for id in tried_guides:
            page.goto(address + guides[id])
            page.evaluate(OPEN)
            scale = page.locator(".hr-tree__svg").evaluate("svg => svg.getBoundingClientRect().width / 360")
            found[id] = (page.evaluate(WORDS), page.evaluate(OVERLAPS), page.evaluate(OUTSIDE), scale)
    return found


def test_all_of_the_guide_is_in_the_picture(drawn: Drawn, tried_guides: Mapping[str, Guide]) -> None:
    """Every question, every answer and the outcome of every answer are in it, in the order of the list."""
    expected = {}
    for id, guide in tried_guides.items():
        titles = {outcome.id: outcome.title for outcome in guide.outcomes}
        answers = [answer for question in guide.questions for answer in question.answers]
        ends = [titles[answer.to] for answer in answers if answer.to in titles]
        expected[id] = [[question.ask for question in guide.questions], [answer.label for answer in answers], ends]
    joined = {id: [" ".join(kind) for kind in kinds] for id, kinds in expected.items()}
    assert joined == {id: [text.replace("- ", "") for text in found[0]] for id, found in drawn.items()}


def test_nothing_overlaps(drawn: Drawn) -> None:
    """No words lie over other words, and none runs out of its box."""
    assert {id: ([], []) for id in drawn} == {id: found[1:3] for id, found in drawn.items()}


def test_words_are_large_enough_on_a_phone(drawn: Drawn) -> None:
    """At 360 pixels the picture shrinks by at most a tenth: its words, 15 pixels high, stay readable."""
    assert {} == {id: found[3] for id, found in drawn.items() if found[3] < 0.9}


def test_axe_finds_nothing_in_the_picture(page: Page, address: str, guides: Mapping[str, str]) -> None:
    """The open picture breaks no rule."""
    page.goto(address + next(iter(guides.values())))
    page.evaluate(OPEN)
    assert [] == violations(page)
