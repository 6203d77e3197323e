"""A guide step by step: what a reader can do on the way, and what the address of the page holds."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from handreiking.model.handbook import Handbook
from tests.browser.conftest import opened
from tests.browser.host import EMPTY
from tests.browser.steps import answer

START = "welke-aanpak"
SAFE = "#veiligheid=nee"
HOME_SAFE = "#veiligheid=nee&kind=nee"
CHANGED = "Deze keuzehulp is veranderd sinds je link is gemaakt. Ga hier verder."
KEPT = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie]"

Open = Callable[[str], str]


@pytest.fixture
def guide(page: Page, address: str, guides: Mapping[str, str]) -> Open:
    """Open the guide with this # part, and return its address without one."""

    def go(part: str = "") -> str:
        page.goto(address + EMPTY)
        page.goto(address + guides[START] + part)
        return address + guides[START]

    return go


def number(page: Page) -> str:
    """The number of the question on the screen, as its line says."""
    return page.locator(".hr-step__count").inner_text().partition(".")[0]


def test_choosing_does_not_go_on(page: Page, guide: Open) -> None:
    """Choosing an answer changes nothing but the choice: the button goes on."""
    here = guide("")
    page.get_by_role("radio", name="Nee").check()
    assert (here, "Vraag 1") == (page.url, number(page))


def test_no_answer(page: Page, guide: Open) -> None:
    """Without an answer there is an error at the choices, which belongs to them, and the title says so."""
    guide(SAFE)
    page.get_by_role("button", name="Verder").click()
    expect(page.locator(".hr-choice__radio").first).to_be_focused()
    expect(page.locator(".hr-step__set")).to_have_accessible_description(re.compile("^Kies een antwoord om verder te gaan. Bij "))
    assert page.title().startswith("Fout: Vraag 2: Gaat het vooral om zorgen over een kind?")


def test_back_forward_and_reload(page: Page, guide: Open) -> None:
    """The buttons of the browser go through the questions, and a reload stays where it was."""
    here = guide("")
    answer(page, "Nee", "Nee")
    expect(page).to_have_url(here + HOME_SAFE)
    steps = [(page.go_back, "Vraag 2", SAFE), (page.go_back, "Vraag 1", ""), (page.go_forward, "Vraag 2", SAFE)]
    for act, expected, part in [*steps, (page.reload, "Vraag 2", SAFE)]:
        act()
        expect(page).to_have_url(here + part)
        expect(page.locator(".hr-step__count")).to_contain_text(expected)


def test_the_title_and_the_focus_follow(page: Page, guide: Open) -> None:
    """With each step the title of the page changes, and the focus is on the question."""
    guide("")
    assert page.title() == "Welke aanpak past? – Handreiking"
    answer(page, "Nee")
    expect(page.get_by_role("heading", name="Gaat het vooral om zorgen over een kind?")).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("Vraag 2. Hierna nog hoogstens 3.")
    assert page.title() == "Vraag 2: Gaat het vooral om zorgen over een kind? – Welke aanpak past? – Handreiking"


def test_the_former_question(page: Page, guide: Open) -> None:
    """The former question comes back with its answer, and so does the one after it."""
    guide(HOME_SAFE)
    for expected in ("Vraag 2", "Vraag 1"):
        page.get_by_role("button", name="Vorige vraag").click()
        expect(page.locator(".hr-step__count")).to_contain_text(expected)
        expect(page.get_by_role("radio", name="Nee")).to_be_checked()
    page.get_by_role("button", name="Verder").click()
    expect(page.locator(".hr-step__count")).to_contain_text("Vraag 2")
    expect(page.get_by_role("radio", name="Nee")).to_be_checked()


def test_a_changed_answer_keeps_the_later_ones(page: Page, guide: Open) -> None:
    """After a change, and a reload in the middle of it, the later answers that still hold are there."""
    here = guide("#veiligheid=nee&kind=nee&verhuizing=nee&hulp=ja")
    page.get_by_role("button", name="Wijzig antwoord op: Verhuist je cliënt van opvang naar een eigen woning?").click()
    page.reload()
    expect(page.get_by_role("radio", name="Nee")).to_be_checked()
    answer(page, "Weet ik niet")
    expect(page).to_have_url(f"{here}#veiligheid=nee&kind=nee&verhuizing=weet-ik-niet&hulp=ja")
    expect(page.locator(".hr-step__count")).to_have_text("Vraag 5. Dit is de laatste vraag.")


@pytest.mark.parametrize(
    ("part", "lands", "checked"),
    [
        ("#veiligheid=nee&kind=misschien", "Vraag 2", None),
        ("#veiligheid=nee&vroeger=ja&kind=nee", "Vraag 3", None),
        ("#veiligheid=ja&kind=nee", "Vraag 1", "Ja"),
        ("#vroeger=ja", "Vraag 1", None),
        ("#veiligheid=nee&vroeger", "Vraag 2", None),
        ("#%E0%A4%A=%00&__proto__=x", "Vraag 1", None),
    ],
)
def test_a_changed_guide(page: Page, guide: Open, part: str, lands: str, checked: str | None) -> None:
    """A link to a guide that has changed since lands on the last question that still holds, and says so."""
    guide(part)
    expect(page.locator(".hr-guide__changed")).to_have_text(CHANGED)
    expect(page.get_by_role("status")).to_contain_text(CHANGED)
    names = [
        radio.evaluate("each => each.parentElement.textContent") for radio in page.locator(".hr-choice__radio:checked").all()
    ]
    assert (lands, [checked] if checked else []) == (number(page), names)


def test_a_source_leaves_the_step(page: Page, guide: Open) -> None:
    """A tap on the mark of a source leads to it; the step stays, and going back leads back to it."""
    here = guide(SAFE)
    page.get_by_role("radio", name="Nee").check()
    page.locator(".hr-step .hr-source").first.click()
    expect(page.locator("#bron-1")).to_be_in_viewport()
    assert (f"{here}#bron-1", "Vraag 2") == (page.url, number(page))
    page.go_back()
    expect(page).to_have_url(here + SAFE)
    expect(page.get_by_role("radio", name="Nee")).to_be_checked()


def test_begin_again(page: Page, guide: Open) -> None:
    """To begin again forgets all answers."""
    here = guide("#veiligheid=ja")
    page.get_by_role("button", name="Begin opnieuw").click()
    expect(page.get_by_role("heading", name="Is er nu gevaar voor iemand?")).to_be_focused()
    assert (here, 0) == (page.url.rstrip("#"), page.locator(".hr-choice__radio:checked").count())


def test_home_gives_the_first_answer(page: Page, address: str, handbook: Handbook, guides: Mapping[str, str]) -> None:
    """An answer on the home page is the first answer of the guide."""
    page.goto(address)
    page.locator(".hr-start").get_by_role("link", name="Nee").click()
    expect(page).to_have_url(address + guides[START] + SAFE)
    expect(page.locator(".hr-answers__given")).to_have_text(["Nee"])


def test_nothing_is_kept(page: Page, guide: Open) -> None:
    """Answers are kept nowhere: no storage and no cookie is written on the way to an outcome."""
    guide("")
    before = page.evaluate(KEPT)
    answer(page, "Nee", "Ja")
    expect(page.locator(".hr-result")).to_be_visible()
    assert before == page.evaluate(KEPT)


def test_from_a_folder(chromium: Browser, site: Path, guides: Mapping[str, str]) -> None:
    """The steps work in a folder that no server serves."""
    with opened(chromium) as page:
        page.goto(f"{(site / guides[START][1:] / 'index.html').as_uri()}{SAFE}")
        answer(page, "Ja")
        expect(page.get_by_role("heading", name="Vraag advies en consult")).to_be_focused()
