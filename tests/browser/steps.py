"""A guide step by step in the browser: its paths as the file has them, and what the screen shows of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from handreiking.catalogue import Catalogue
from handreiking.components.guide.numbers import answer_ids
from handreiking.model.guide import Answer, Guide, Outcome, Question
from handreiking.model.handbook import Handbook
from handreiking.model.listed import texts_of
from handreiking.model.own_words import own_words
from handreiking.model.paths import paths, questions_left, steps
from handreiking.text.inline import plain

NAMES = {"nl": "Handreiking", "en": "Mend and Grow"}
"""What the handbooks of the tests are called, by language."""

Given = tuple[tuple[Question, Answer], ...]
"""A path: questions, each with the answer given."""

READ = r"""() => {
    const shown = (css) => [...document.querySelectorAll(`.hr-guide__view ${css}`)].filter((each) => each.checkVisibility());
    const words = (element) => {
        const copy = element.cloneNode(true);
        copy.querySelectorAll(".hr-source").forEach((mark) => mark.remove());
        return copy.textContent.replaceAll("\u00ad", "").replace(/\s+/g, " ").replace(/ (?=[.,;:!?])/g, "").trim();
    };
    const all = (css) => shown(css).map(words);
    return {
        kicker: all(".hr-step__count"),
        title: all(".hr-step__ask"),
        text: all(".hr-outcome__text"),
        reasons: all(".hr-result__because li"),
        next: all(".hr-outcome__next li"),
        links: all(".hr-outcome__more a"),
        asked: all(".hr-answers__ask"),
        given: all(".hr-answers__given"),
        mind: shown(".hr-result--mind").length,
        marked: shown(".hr-result__because li").every((each) => each.querySelector(".hr-source")),
    };
}"""
"""What is in sight of the step on the screen."""

WALK = """async (paths) => {
    const moved = () => new Promise((done) => addEventListener("hashchange", done, {once: true}));
    const words = (element) => element.textContent.replaceAll("\\u00ad", "");
    const ends = [];
    for (const path of paths) {
        if (location.hash) await Promise.all([moved(), location.hash = ""]);
        const asked = [];
        for (const answer of path) {
            const form = document.querySelector(".hr-step");
            asked.push([...form.querySelectorAll(".hr-step__count, .hr-step__ask")].map(words));
            [...form.querySelectorAll("label")].find((each) => words(each) === answer).click();
            await Promise.all([moved(), form.requestSubmit()]);
        }
        ends.push([asked, (READ)(), document.title, location.hash]);
    }
    return ends;
}""".replace("READ", READ)
"""Go along paths, given as the words of their answers, and tell for each what was asked, how it ended, its title and address."""

OPEN = """async (addresses) => {
    const ends = [];
    for (const address of addresses) {
        await new Promise((done) => (addEventListener("hashchange", done, {once: true}), location.hash = address));
        ends.push([(READ)(), document.title]);
    }
    return ends;
}""".replace("READ", READ)
"""Open addresses, given as their # parts, and tell for each what is in sight of the step, and the title."""

ARRIVED = """async (title) => {
    const arrived = () => document.activeElement.textContent.replaceAll("\\u00ad", "") === title;
    for (let frame = 0; frame < 600 && !arrived(); frame++) await new Promise(requestAnimationFrame);
    return arrived();
}"""
"""Whether the focus comes to the heading with the words `title`."""


@dataclass(frozen=True)
class Model:
    """What the file of a guide says about it, in the form in which the screen shows it."""

    guide: Guide
    handbook: Handbook

    @property
    def words(self) -> Catalogue:
        """The words of the handbook."""
        return own_words(self.handbook)

    @property
    def paths(self) -> list[tuple[Given, Outcome]]:
        """All paths, each with its outcome."""
        found = steps(self.guide)
        return [(given, end) for given, to in paths(self.guide) if isinstance(end := found[to], Outcome)]

    def asked(self, given: Given) -> list[list[str]]:
        """The progress and the question of each step of a path."""
        left = {question.id: questions_left(self.guide)[question.id] for question, _ in given}
        keys = [f"script.guide.{'left' if left[question.id] else 'last'}" for question, _ in given]
        return [
            [self.words(key, number=str(number), left=str(left[question.id])), question.ask]
            for number, (key, (question, _)) in enumerate(zip(keys, given, strict=True), 1)
        ]

    def conclusion(self, given: Given, outcome: Outcome) -> Mapping[str, Any]:
        """What `READ` finds at the end of a path."""
        return {
            "kicker": [self.words("script.guide.outcome")],
            "title": [outcome.title],
            "text": [plain(outcome.text)] if outcome.text else [],
            "reasons": [plain(answer.because) for _, answer in given if answer.because],
            "next": [plain(text) for text in texts_of(outcome.next)],
            "links": self._links(outcome),
            "asked": [question.ask for question, _ in given],
            "given": [answer.label for _, answer in given],
            "mind": int(outcome.caution),
            "marked": True,
        }

    def title(self, outcome: Outcome) -> str:
        """The title of the page at an outcome."""
        name = {"name": outcome.title, "page": f"{self.guide.title} – {NAMES[self.words.language]}"}
        return self.words("script.guide.title-outcome", **name)

    def _links(self, outcome: Outcome) -> list[str]:
        named = [(kind, getattr(outcome, kind)) for kind in ("topic", "method", "checklist", "guide")]
        return [self.words(f"guide.more-{kind}", title=self.handbook.title(kind, id)) for kind, id in named if id]


def address_of(given: Sequence[tuple[Question, Answer]]) -> str:
    """The # part of the address that holds the answers `given`."""
    pairs = [(question, answer, answer_ids(question)[question.answers.index(answer)]) for question, answer in given]
    return "#" + "&".join(f"{question.id}={id}" for question, _, id in pairs)


def read(page: Page) -> Mapping[str, Any]:
    """What is in sight of the step on the screen."""
    found: Mapping[str, Any] = page.evaluate(READ)
    return found


def answer(page: Page, *labels: str) -> None:
    """Give answers as a reader does, who sees the next question before answering it."""
    for label in labels:
        step = page.locator(".hr-step").element_handle()
        page.get_by_role("radio", name=label, exact=True).check()
        page.locator(".hr-step .hr-actions button").first.click()
        page.wait_for_function("step => !step.isConnected", arg=step)
