"""A guide step by step and on one page: from one to the other, the outcome taken along, and what axe-core finds."""

from collections.abc import Mapping

import pytest
from playwright.sync_api import Page, expect

from tests.browser.host import EMPTY
from tests.browser.screens import Scheme, Screens
from tests.browser.test_accessibility import EACH_SCREEN, violations

START = "welke-aanpak"
OUTCOME = "#veiligheid=nee&kind=ja"
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {value: undefined})"
DEAF_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject()}})"
STATES = {"question": "#veiligheid=nee", "changed": "#veiligheid=nee&oud=ja", "danger": "#veiligheid=ja", "outcome": OUTCOME}


@pytest.fixture
def here(address: str, guides: Mapping[str, str]) -> str:
    """The address of the guide that home opens with."""
    return address + guides[START]


def test_all_on_one_page_and_back(page: Page, here: str) -> None:
    """A button shows all questions, and again the step with its answers."""
    page.goto(f"{here}#veiligheid=nee")
    page.get_by_role("button", name="Alles op één pagina").click()
    expect(page.locator("#v-veiligheid")).to_be_focused()
    expect(page.locator(".hr-step")).to_be_hidden()
    expect(page.locator("#uitkomst-kia")).to_be_visible()
    page.get_by_role("button", name="Stap voor stap").click()
    expect(page).to_have_url(f"{here}#veiligheid=nee")
    expect(page.get_by_role("heading", name="Gaat het vooral om zorgen over een kind?")).to_be_focused()


@pytest.mark.parametrize("place", ["vraag-kind", "v-hulp", "uitkomst-kia", "u-meldcode"])
def test_a_link_to_a_place_in_the_guide(page: Page, address: str, here: str, place: str) -> None:
    """A link to a question or an outcome, from elsewhere or on the page, shows it among all the others."""
    for start in (address + EMPTY, here):
        page.goto(start)
        page.goto(f"{here}#{place}")
        expect(page.locator(f"#{place}")).to_be_in_viewport()
        expect(page.locator(".hr-step")).to_be_hidden()


@pytest.mark.parametrize("place", ["vraag-veiligheid", "v-veiligheid"])
def test_a_link_to_the_first_question(page: Page, here: str, place: str) -> None:
    """A link to the first question begins the steps; beside all the others it leads to its place there."""
    page.goto(f"{here}#{place}")
    expect(page.locator(".hr-step")).to_be_visible()
    page.goto(f"{here}#vraag-kind")
    expect(page.locator(".hr-step")).to_be_hidden()
    page.goto(f"{here}#{place}")
    expect(page.locator(f"#{place}")).to_be_in_viewport()
    expect(page.locator(".hr-step")).to_be_hidden()


def test_the_link_is_copied(page: Page, here: str) -> None:
    """The link of an outcome is copied with its answers, and the page says what it holds."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(here + OUTCOME)
    page.get_by_role("button", name="Kopieer de link").click()
    expect(page.get_by_role("status")).to_have_text("De link is gekopieerd. Wie hem opent, ziet je antwoorden.")
    assert here + OUTCOME == page.evaluate("navigator.clipboard.readText()")


def test_a_clipboard_that_refuses(tab: Page, here: str) -> None:
    """When the link cannot be copied the page says where it is."""
    tab.add_init_script(DEAF_CLIPBOARD)
    tab.goto(here + OUTCOME)
    tab.get_by_role("button", name="Kopieer de link").click()
    expect(tab.locator(".hr-guide__note")).to_have_text("Kopiëren lukte niet. Neem de link over uit de adresbalk.")


def test_no_clipboard(tab: Page, here: str) -> None:
    """Without a clipboard there is no button for it."""
    tab.add_init_script(NO_CLIPBOARD)
    tab.goto(here + OUTCOME)
    expect(tab.get_by_role("button", name="Druk af")).to_be_visible()
    expect(tab.get_by_role("button", name="Kopieer de link")).to_have_count(0)


def test_a_question_is_printed_with_all_others(page: Page, here: str) -> None:
    """On paper, where nothing can be pressed, a guide that is not done shows all its questions."""
    page.goto(here)
    page.emulate_media(media="print")
    expect(page.locator("#uitkomst-kia")).to_be_visible()
    expect(page.locator(".hr-step")).to_be_hidden()


@pytest.mark.parametrize(("width", "scheme"), EACH_SCREEN)
def test_axe_finds_nothing_in_the_steps(screens: Screens, address: str, here: str, width: int, scheme: Scheme) -> None:
    """A question, an error, a guide that has changed, and outcomes break no rule, and do not scroll sideways."""
    actual = {}
    with screens.page(width, scheme) as page:
        for state, part in STATES.items():
            page.goto(address + EMPTY)
            page.goto(here + part)
            actual[state] = (violations(page), page.evaluate("document.documentElement.scrollWidth"))
        page.goto(here)
        page.get_by_role("button", name="Verder").click()
        actual["error"] = (violations(page), page.evaluate("document.documentElement.scrollWidth"))
    assert dict.fromkeys(actual, ([], width)) == actual
