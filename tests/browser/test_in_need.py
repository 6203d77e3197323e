"""Ten things that a worker in need looks up on a phone: each ends in a right and complete answer, soon."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.content

MOST = 4
"""The most taps that an answer may take."""


class Phone:
    """A phone on the home page, that counts taps."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address, self.taps = page, address, 0
        page.goto(address)

    def tap(self, target: Locator) -> None:
        """Tap `target`."""
        target.click()
        self.taps += 1

    def link(self, name: str) -> None:
        """Tap the first link in sight whose words are, or begin with, `name`."""
        links = self.page.get_by_role("link", name=re.compile(rf"^{name}(?=$|: )"))
        self.tap(links.filter(visible=True).first)

    def choose(self, answer: str) -> None:
        """Choose `answer` to the question on the screen: two taps."""
        self.tap(self.page.locator(".hr-step label").get_by_text(answer, exact=True))
        self.tap(self.page.get_by_role("button", name="Verder"))

    def search(self, query: str, title: str = "") -> None:
        """Search for `query`, and open the first result, or the one called `title`, which is among the first three."""
        self.page.get_by_role("button", name="Zoek").filter(visible=True).first.click()
        field = self.page.locator(".md-search__input")
        expect(field).to_be_focused()
        self.page.keyboard.type(query)
        results = self.page.locator(".md-search-result__item > a")
        expect(results.first).to_be_visible()
        # What is there may still be the results of half the words.
        self.page.wait_for_timeout(300)
        titled = results.filter(has_text=title)
        assert title in " ".join(self.page.locator(".md-search-result__item").all_inner_texts()[:3])
        self.tap(titled.first)

    def reads(self, *texts: str) -> None:
        """Check that the page says each of `texts`, and that it took no more taps than it may."""
        for text in texts:
            expect(self.page.locator("main").get_by_text(text).filter(visible=True).first).to_be_attached()
        assert self.taps <= MOST

    def calls(self, *numbers: str) -> None:
        """Check that a tap calls each of `numbers`."""
        for number in numbers:
            expect(self.page.locator(f'main a[href="tel:{number}"]').filter(visible=True).first).to_be_visible()


def danger(phone: Phone) -> None:
    """Is someone in danger now: the first button of home calls for help."""
    phone.link("Ja")
    phone.reads("Eerst veiligheid", "Breng jezelf in veiligheid")
    phone.calls("112", "113", "0800-2000")


def suicide(phone: Phone) -> None:
    """A client who does not want to live: the link on every page."""
    phone.link("Veiligheid")
    phone.reads("Iemand wil niet meer leven", "Denk je aan zelfdoding?", "crisisdienst", "huisartsenpost")
    phone.calls("112", "113")


def eviction(phone: Phone) -> None:
    """Eviction in three days: two questions of the guide."""
    phone.link("Nee")
    phone.choose("Ja")
    phone.reads("Er is een datum voor ontruiming", "drie werkdagen", "deurwaarder", "moratorium", "slapen")


def case(phone: Phone) -> None:
    """A case to bring in tomorrow."""
    phone.search("casus inbrengen")
    phone.reads("Casus inbrengen", "De vraag aan het team staat in één zin")


def signing(phone: Phone) -> None:
    """Who signs the handover."""
    phone.search("wie tekent")
    phone.reads("Overdracht naar een eigen woning", "Wie tekent", "buurtteam")


def duration(phone: Phone) -> None:
    """How long short intensive support lasts."""
    phone.search("hoe lang duurt KIA")
    phone.reads("6 maanden", "hoogstens")


def consent(phone: Phone) -> None:
    """Whether one may consult without consent."""
    phone.search("mag ik zonder toestemming overleggen")
    phone.reads("Overleggen zonder naam", "conflict van plichten", "Meldrecht", "Schrijf het op")


def steps(phone: Phone) -> None:
    """The steps of the meldcode."""
    phone.search("stappen meldcode")
    names = ("Breng de signalen in kaart", "Overleg", "Praat met wie het aangaat", "Weeg met het afwegingskader")
    phone.reads(*names, "Beslis over melden én over hulp", "kindcheck")


def closed_door(phone: Phone) -> None:
    """A client who does not open the door."""
    phone.search("cliënt doet niet open", "Begin met KIA bij de voordeur")
    phone.reads("Begin met KIA bij de voordeur", "wie de verhuurder of de gemeente belt")


def neglect(phone: Phone) -> None:
    """Signs of neglect: the second button of home, and the steps."""
    phone.link("Nee, maar ik zie signalen van geweld, misbruik of verwaarlozing")
    phone.reads("Doorloop de stappen van de meldcode", "Overleg vandaag")
    phone.link("Lees verder")
    phone.reads("De vijf stappen van de meldcode", "Doe de kindcheck")


@pytest.mark.parametrize(
    "task",
    [danger, suicide, eviction, case, signing, duration, consent, steps, closed_door, neglect],
    ids=lambda task: task.__name__,
)
def test_task(page: Page, address: str, task: Callable[[Phone], None]) -> None:
    """The answer is right and complete, and takes at most four taps or one search."""
    task(Phone(page, address))
