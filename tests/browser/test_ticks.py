"""Checklists that tick: what is kept, where and how long, what goes to the case file, and what is printed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from handreiking.catalogue import Catalogue
from handreiking.model.handbook import Handbook
from handreiking.text.inline import plain
from tests.browser.conftest import opened
from tests.browser.measures import SIZES, WIDEST
from tests.browser.screens import OWN_SCRIPTS, Screens
from tests.browser.test_accessibility import IN_TURN, Screen, show, violations
from tests.browser.test_keyboard import reach
from tests.conftest import IN_ENGLISH_TOO

LIST = "overdracht-eigen-woning"
NOON = datetime(2026, 11, 21, 12, 0)
OPT_IN, WIPE, COPY = "Bewaar mijn vinkjes 12 uur op dit apparaat", "Wis alles", "Kopieer als tekst"
KEPT = """() => [localStorage, sessionStorage]
    .map((storage) => Object.keys(storage).filter((name) => name.includes("ticks")).length)"""
"""How many lists are kept on the device, and how many in the tab."""
BLOCKED = """{
    for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {get() { throw new DOMException("no", "SecurityError"); }});
    }
}"""
FULL = """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };"""
MARK = """box => {
    const {content, display} = getComputedStyle(box, "::after");
    return !["none", "normal"].includes(content) && display !== "none";
}"""
"""Whether a box has a tick in sight."""
CLEAR = """box => {
    const {x, y, width, height} = box.getBoundingClientRect();
    return box.closest("li").contains(document.elementFromPoint(x + width / 2, y + height / 2));
}"""
"""Whether nothing lies over a box."""


@pytest.fixture(scope="module")
def path(checklists: Mapping[str, str]) -> str:
    """The path of a checklist."""
    return checklists.get(LIST) or next(iter(checklists.values()))


@pytest.fixture
def timed(chromium: Browser) -> Iterator[Page]:
    """A page on a phone with a clock to set, on which any error of our own script fails the test, as on the others."""
    errors: list[str] = []
    with opened(chromium) as page:
        page.on("pageerror", lambda error: errors.append(error.stack or ""))
        yield page
    assert [] == [error for error in errors if OWN_SCRIPTS in error]


def boxes(page: Page) -> Locator:
    """The boxes of the items."""
    return page.locator("[data-hr-key]")


def ticked(page: Page) -> list[int]:
    """Which items are ticked."""
    states = boxes(page).evaluate_all("boxes => boxes.map((box) => box.checked)")
    return [number for number, state in enumerate(states) if state]


def progress(page: Page) -> tuple[str, float]:
    """What the bar says, and how far it is."""
    bar = page.locator("progress")
    return page.locator(".hr-progress__text").inner_text(), float(bar.evaluate("bar => bar.value / bar.max"))


def again(page: Page) -> Page:
    """Close the tab of `page` and open its address in a new one."""
    address, context = page.url, page.context
    page.close()
    other = context.new_page()
    other.goto(address)
    return other


@IN_ENGLISH_TOO
def test_progress_is_counted(page: Page, address: str, spoken: Catalogue, path: str) -> None:
    """Each tick counts, in words, in the bar and aloud."""
    page.goto(address + path)
    size = boxes(page).count()
    none, three = (spoken("script.checklist.count", done=done, all=size) for done in (0, 3))
    assert (none, 0) == progress(page)
    for box in boxes(page).all()[:3]:
        box.check()
    assert (three, 3 / size) == progress(page)
    expect(page.get_by_role("status")).to_have_text(three)


@IN_ENGLISH_TOO
def test_ticks_stay_in_the_tab(tab: Page, address: str, path: str) -> None:
    """Ticks outlive a reload and a walk to another page and back, and are gone with the tab."""
    tab.goto(address + path)
    boxes(tab).nth(1).check()
    tab.reload()
    assert [1] == ticked(tab)
    tab.goto(address)
    tab.go_back()
    expect(boxes(tab).nth(1)).to_be_checked()
    assert ([0, 1], [1]) == (tab.evaluate(KEPT), ticked(tab))
    other = again(tab)
    assert ([0, 0], []) == (other.evaluate(KEPT), ticked(other))


def test_ticks_of_one_list_are_not_those_of_another(page: Page, address: str, checklists: Mapping[str, str]) -> None:
    """Each checklist keeps its own ticks."""
    for path in list(checklists.values())[:2]:
        page.goto(address + path)
        assert [] == ticked(page)
        boxes(page).first.check()


def test_opt_in_keeps_ticks_for_twelve_hours(timed: Page, address: str, path: str) -> None:
    """A reader who asks for it finds the ticks on this device for twelve hours, and not one minute longer."""
    page, clock = timed, timed.context.clock
    clock.install(time=NOON)
    page.goto(address + path)
    boxes(page).nth(2).check()
    page.get_by_label(OPT_IN).check()
    expect(page.locator(".hr-checklist__privacy")).to_contain_text("tot zondag 00:00")
    assert [1, 0] == page.evaluate(KEPT)
    page = again(page)
    clock.fast_forward("11:59:00")
    boxes(page).nth(3).check()
    page.reload()
    assert ([2, 3], True) == (ticked(page), page.get_by_label(OPT_IN).is_checked())
    clock.fast_forward("01:00")
    assert ([0, 0], [], False) == (page.evaluate(KEPT), ticked(page), page.get_by_label(OPT_IN).is_checked())


@pytest.mark.parametrize(("minutes", "kept"), [(11 * 60 + 58, 1), (12 * 60 + 1, 0), (-60, 0)])
def test_what_is_over_goes_without_opening_its_list(timed: Page, address: str, path: str, minutes: int, kept: int) -> None:
    """Any page of the handbook clears what is older than twelve hours, or would stay longer since the clock was set back."""
    timed.clock.install(time=NOON)
    timed.goto(address + path)
    timed.get_by_label(OPT_IN).check()
    timed.clock.set_system_time(NOON + timedelta(minutes=minutes))
    timed.goto(address)
    assert [kept, 0] == timed.evaluate(KEPT)


def test_opting_out_takes_ticks_off_the_device(page: Page, address: str, path: str) -> None:
    """A reader who opts out again keeps the ticks in this tab only."""
    page.goto(address + path)
    boxes(page).first.check()
    page.get_by_label(OPT_IN).check()
    page.get_by_label(OPT_IN).uncheck()
    assert ([0, 1], [0]) == (page.evaluate(KEPT), ticked(page))
    expect(page.locator(".hr-checklist__privacy")).to_contain_text("in dit tabblad")


def test_wiping_leaves_nothing(page: Page, address: str, path: str) -> None:
    """*Wis alles* clears the list and what was kept of it, says so, and leaves the focus where it is."""
    page.goto(address + path)
    boxes(page).first.check()
    page.get_by_label(OPT_IN).check()
    page.get_by_role("button", name=WIPE).click()
    assert ([], [0, 0], False) == (ticked(page), page.evaluate(KEPT), page.get_by_label(OPT_IN).is_checked())
    expect(page.get_by_role("status")).to_have_text("Alle vinkjes zijn gewist.")
    expect(page.get_by_role("button", name=WIPE)).to_be_focused()
    page.reload()
    assert [] == ticked(page)


def test_a_changed_item_loses_its_own_tick_only(page: Page, address: str, path: str) -> None:
    """When the words of an item change, so that it gets another key, the other items keep their ticks."""
    page.goto(address + path)
    for number in (0, 1, 2):
        boxes(page).nth(number).check()
    key = boxes(page).nth(1).get_attribute("data-hr-key") or ""

    def change(route: Route) -> None:
        route.fulfill(body=route.fetch().text().replace(key, "00000000"), content_type="text/html")

    page.route(address + path, change)
    page.reload()
    assert [0, 2] == ticked(page)


@pytest.mark.parametrize("trouble", [BLOCKED, FULL], ids=["blocked", "full"])
def test_without_storage_everything_works_for_this_visit(tab: Page, address: str, path: str, trouble: str) -> None:
    """Where nothing can be kept, a list ticks, counts and wipes all the same, and says what is so."""
    tab.add_init_script(trouble)
    tab.goto(address + path)
    boxes(tab).first.check()
    expect(tab.locator(".hr-checklist__privacy")).to_contain_text("Je browser bewaart niets.")
    tab.get_by_label(OPT_IN).click()
    expect(tab.locator(".hr-checklist__said")).to_have_text("Bewaren lukt niet op dit apparaat.")
    tab.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    assert ([0], False) == (ticked(tab), tab.get_by_label(OPT_IN).is_checked())
    tab.get_by_role("button", name=WIPE).click()
    assert [] == ticked(tab)


def case_file(handbook: Handbook, done: int) -> str:
    """What goes to the case file, from the data, when the first `done` items are ticked."""
    part, checklist = handbook.checklist_by_id[LIST]
    reviewed = part.entry.reviewed
    assert reviewed
    lines = [
        f"Checklist: {checklist.title}",
        f"Inhoud beoordeeld op {reviewed.day} november {reviewed.year}",
        "Gekopieerd op 21 november 2026",
        f"Afgevinkt: {done} van {checklist.size}",
    ]
    marks = iter(["[x]"] * done + ["[ ]"] * (checklist.size - done))
    for section in checklist.sections:
        lines += ["", section.title, *(f"{next(marks)} {plain(item.text)}" for item in section.items)]
    if checklist.signers:
        lines += ["", "Wie tekent", *(f"{role}: " for role in checklist.signers)]
    return "\n".join(lines)


def test_a_list_goes_to_the_case_file_as_text(timed: Page, address: str, path: str, handbook: Handbook) -> None:
    """The text has the title, the dates, and each item with its tick; and the page says that it was copied."""
    timed.context.grant_permissions(["clipboard-read", "clipboard-write"])
    timed.clock.install(time=NOON)
    timed.goto(address + path)
    for box in boxes(timed).all()[:4]:
        box.check()
    timed.get_by_role("button", name=COPY).click()
    for said in (timed.locator(".hr-checklist__said"), timed.get_by_role("status")):
        expect(said).to_have_text("De tekst is gekopieerd. Je kunt hem plakken in het dossier.")
    assert case_file(handbook, 4) == timed.evaluate("navigator.clipboard.readText()")


def test_a_list_that_cannot_be_copied_is_shown(timed: Page, address: str, path: str, handbook: Handbook) -> None:
    """Where a page may not copy, the text is there to be copied by hand, selected; until the next tick."""
    timed.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    timed.clock.install(time=NOON)
    timed.goto(address + path)
    timed.get_by_role("button", name=COPY).click()
    field = timed.get_by_role("textbox", name=COPY)
    expect(field).to_be_focused()
    assert case_file(handbook, 0) == field.input_value() == timed.evaluate("getSelection().toString()")
    boxes(timed).first.check()
    expect(field).to_be_hidden()


def test_a_list_is_printed_with_its_ticks_or_empty(tab: Page, address: str, path: str) -> None:
    """One button prints the ticks, the other hides them on paper; either way it is one sheet without buttons."""
    tab.add_init_script("window.print = () => {}")
    tab.goto(address + path)
    boxes(tab).first.check()
    found = {}
    for name in ("leeg", "met vinkjes"):
        tab.emulate_media(media="screen")
        tab.get_by_role("group", name="Druk af").get_by_role("button", name=name).click()
        tab.emulate_media(media="print")
        marks = [boxes(tab).nth(number).evaluate(MARK) for number in (0, 1)]
        sheets = len(re.findall(rb"/Type\s*/Page\b(?!s)", tab.pdf(prefer_css_page_size=True)))
        found[name] = (marks, sheets, tab.locator(".hr-checklist :is(button, progress, .hr-checklist__keep):visible").count())
    assert {"leeg": ([False, False], 1, 0), "met vinkjes": ([True, False], 1, 0)} == found
    assert [0] == ticked(tab)


def test_a_list_works_from_the_keyboard(tab: Page, address: str, path: str) -> None:
    """The tab key reaches each box, clear of the bar at the bottom, and all that can be done with the list."""
    tab.add_init_script("window.print = () => window.prints = (window.prints ?? 0) + 1")
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.goto(address + path)
    reach(tab, f"#{LIST}-1-1")
    for number in range(boxes(tab).count()):
        expect(boxes(tab).nth(number)).to_be_focused()
        assert boxes(tab).nth(number).evaluate(CLEAR)
        tab.keyboard.press("Space")
        tab.keyboard.press("Tab")
        while tab.locator("a:focus").count():
            tab.keyboard.press("Tab")
    assert boxes(tab).count() == len(ticked(tab))
    expect(tab.get_by_role("button", name=WIPE)).to_be_focused()
    tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    expect(tab.get_by_label(OPT_IN)).to_be_checked()
    for _ in range(3):
        tab.keyboard.press("Tab")
        tab.keyboard.press("Enter")
    expect(tab.locator(".hr-checklist__said")).to_contain_text("gekopieerd")
    assert 2 == tab.evaluate("prints")
    for _ in range(4):
        tab.keyboard.press("Shift+Tab")
    expect(tab.get_by_role("button", name=WIPE)).to_be_focused()
    tab.keyboard.press("Enter")
    assert [] == ticked(tab)


@pytest.mark.parametrize("sizes", IN_TURN)
def test_axe_finds_nothing_in_a_list_in_use(tab: Page, address: str, path: str, sizes: Sequence[Screen]) -> None:
    """A list breaks no rule with ticks, kept on the device, with its text to be copied by hand; and no button is too small."""
    tab.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    tab.goto(address + path)
    boxes(tab).first.check()
    tab.get_by_label(OPT_IN).check()
    tab.get_by_role("button", name=COPY).click()
    found = {}
    for screen in sizes:
        show(tab, *screen)
        found[screen] = (violations(tab), tab.evaluate(WIDEST) > screen[0])
    low = [height for _, height in tab.locator(".hr-checklist button").evaluate_all(SIZES) if height < 44]
    assert (dict.fromkeys(found, ([], False)), []) == (found, low)


def test_without_script_there_is_nothing_to_press(screens: Screens, address: str, path: str) -> None:
    """Without script there are the boxes, no button, and a privacy text that is true then."""
    with screens.page(script=False) as page:
        page.goto(address + path)
        assert 0 == page.locator(".hr-checklist button").count()
        assert boxes(page).count() == page.get_by_role("checkbox").count()
        expect(page.locator(".hr-checklist__privacy")).to_contain_text("Het handboek bewaart en verstuurt niets.")
