"""The main paths of a reader in Firefox and in WebKit, Safari's engine: the same outcomes as in Chromium."""

import time
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.browser.engines import Engine, missing, running
from tests.browser.host import Host

pytestmark = pytest.mark.engines

GUIDE, LIST, METHOD = "/keuzehulpen/welke-aanpak/", "/checklists/eerste-huisbezoek/", "/methoden/overdracht/"
STEP = "document.querySelector('.hr-step__ask')?.textContent.replaceAll('\\u00ad', '')"
TITLE = "document.title"
PARTS = "location.href.split('#')"
FOCUS = "document.activeElement.className"
RESULTS = "document.querySelectorAll('.md-search-result__item').length"
TICKS = "[...document.querySelectorAll('[data-hr-key]')].filter((box) => box.checked).length"
SCHEME = "getComputedStyle(document.body).colorScheme"
READY = "document.querySelector('.hr-footer [data-hr-offline]').hidden === false"


@pytest.fixture(scope="module", params=["firefox", "webkit"])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One of the engines, with a window as on a desk."""
    lost = missing(request.param)
    if lost:
        pytest.skip(f"this machine has no {lost}: apt-get install firefox-esr webkit2gtk-driver xvfb")
    with running(request.param, tmp_path_factory.mktemp(request.param)) as engine:
        engine.resize(1280, 900)
        yield engine


def settle(engine: Engine) -> None:
    """Wait until the answer to the last letter is there: it takes the place of those to the letters before it."""
    found = ""
    while found != (found := engine.value("document.querySelector('.md-search-result').innerText")):
        time.sleep(0.5)


def test_a_guide_goes_on_and_back(engine: Engine, address: str) -> None:
    """Home leads to the second question; after an answer back, forward and a reload show the step that was there."""
    engine.goto(f"{address}/")
    engine.click(".hr-start__answer:nth-child(2) a")
    second = engine.wait(STEP)
    asked = engine.value(TITLE)
    engine.click(".hr-choice:nth-of-type(2)")
    engine.click(".hr-step .hr-button")
    third = engine.wait(f"{STEP} !== {second!r} && {STEP}")
    focus, later = engine.value(FOCUS), engine.value(TITLE)
    engine.back()
    went_back = engine.wait(f"{STEP} === {second!r}"), engine.value(TITLE) == asked
    engine.forward()
    engine.wait(f"{STEP} === {third!r}")
    engine.reload()
    engine.wait(f"{STEP} === {third!r}")
    assert ("hr-step__ask", (True, True), later, False) == (focus.split()[0], went_back, engine.value(TITLE), second == third)


def test_a_guide_asks_for_an_answer(engine: Engine, address: str) -> None:
    """Without an answer the title says that something is wrong, and the focus is on the first one."""
    engine.goto(address + GUIDE)
    engine.wait(STEP)
    engine.click(".hr-step .hr-button")
    assert engine.wait("document.title.startsWith('Fout')")
    assert engine.value("document.activeElement === document.querySelector('.hr-choice__radio')")


def test_ticks_last(engine: Engine, address: str) -> None:
    """A tick is there after a reload; kept for twelve hours it is stored on the device, and wiped it is gone."""
    engine.goto(address + LIST)
    engine.click(".hr-check__label")
    engine.reload()
    engine.wait(f"{TICKS} === 1")
    engine.click(".hr-checklist__keep .hr-check__label")
    kept = engine.wait("Object.keys(localStorage).filter((key) => key.includes('ticks')).length")
    engine.click(".hr-progress .hr-button")
    assert (1, True) == (kept, engine.wait(f"{TICKS} === 0"))


def test_filters_hide_what_does_not_fit(engine: Engine, address: str) -> None:
    """A choice hides columns, is in the address after the ``#``, and holds after a reload."""
    engine.goto(f"{address}/vergelijken/")
    columns = "[...document.querySelectorAll('th[data-m]')].filter((each) => each.checkVisibility()).length"
    every = engine.wait(columns)
    engine.value("((choice) => { choice.selectedIndex = 1; choice.dispatchEvent(new Event('change', {bubbles: true})); })"
                 "(document.querySelector('.hr-filter select'))")  # fmt: skip
    fewer = engine.wait(f"{columns} < {every} && {columns}")
    part = engine.value(f"{PARTS}[1]")
    engine.goto(f"{address}/vergelijken/#{part}")
    assert (True, "=", True) == (fewer < every, part[part.index("=")], engine.wait(f"{columns} === {fewer}"))


def test_a_folded_part_opens_for_what_leads_into_it(engine: Engine, address: str) -> None:
    """An address with a source opens the part that it is in; a mark on the page opens it again after it was closed."""
    source, open = "document.getElementById('bron-1')", "document.querySelector('details:has(#bron-1)').open"
    in_sight = f"(({{top, bottom}}) => top >= 0 && bottom <= innerHeight)({source}.getBoundingClientRect())"
    engine.goto(f"{address}{METHOD}#bron-1")
    arrived = engine.wait(open), engine.wait(in_sight)
    engine.value("document.querySelector('details:has(#bron-1)').open = false")
    engine.value("document.querySelector('a.hr-source').click()")
    assert ((True, True), True, True) == (arrived, engine.wait(open), engine.wait(in_sight))


def test_a_term_explains_itself(engine: Engine, address: str) -> None:
    """A click shows the explanation at the word without moving the page, escape takes it away; so does a second click."""
    shown = "document.querySelectorAll('.hr-meaning:popover-open').length"
    engine.goto(address + METHOD)
    engine.wait("document.querySelector('a.hr-term[aria-expanded=false]') !== null")
    engine.value("document.querySelector('a.hr-term').scrollIntoView({block: 'center'})")
    before = engine.value("scrollY")
    engine.click("a.hr-term")
    engine.wait(f"{shown} === 1")
    gap = "((box, word) => Math.min(Math.abs(box.top - word.bottom), Math.abs(word.top - box.bottom)))"
    boxes = "['.hr-meaning', 'a.hr-term'].map((css) => document.querySelector(css).getBoundingClientRect())"
    box = engine.value(f"{gap}(...{boxes})")
    engine.press("Escape")
    closed = engine.wait(f"{shown} === 0")
    engine.click("a.hr-term")
    engine.wait(f"{shown} === 1")
    engine.click("a.hr-term")
    assert (True, before, True, True) == (closed, engine.value("scrollY"), box < 40, engine.wait(f"{shown} === 0"))


def test_the_search_is_used_by_keyboard(engine: Engine, address: str) -> None:
    """Typing finds, the tab key leads to a result, escape back to the button that opened the search; enter opens a result."""
    engine.goto(f"{address}/")
    engine.click("[data-hr-search]")
    engine.press("nazorg")
    engine.wait(f"{RESULTS} > 3")
    settle(engine)
    engine.press("Tab")
    on_result = engine.wait("document.activeElement.matches('.md-search-result__link')")
    engine.press("Escape")
    back = engine.wait("document.activeElement.matches('[data-hr-search]')")
    engine.press("Enter")
    engine.wait("document.activeElement.matches('.md-search__input')")
    engine.press("Tab", "Tab", "Enter")
    marked = engine.wait("document.querySelectorAll('article mark').length")
    assert (True, True, True) == (on_result, back, marked > 0)


def test_the_colours_are_switched(engine: Engine, address: str) -> None:
    """The switch makes the page dark by the space bar and by a click, says what it does, and its choice lasts."""
    engine.goto(f"{address}/")
    before = engine.value(SCHEME)
    engine.value("document.querySelector('.hr-scheme').focus()")
    engine.press("Space")
    other = engine.wait(f"{SCHEME} !== {before!r} && {SCHEME}")
    engine.reload()
    lasting = engine.wait(SCHEME)
    name = engine.value("document.querySelector('.hr-scheme').ariaLabel")
    engine.click(".hr-scheme")
    engine.wait(f"{SCHEME} === {before!r}")
    assert (other, {"dark": "Lichte weergave", "light": "Donkere weergave"}[other]) == (lasting, name)


def test_everything_is_there_without_a_network(engine: Engine, site: Path) -> None:
    """Once the page says that the handbook is on the device, a method, a step of a guide and the search need no host."""
    host = Host(site)
    engine.goto(f"{host.address}/")
    engine.wait(READY)
    host.stop()
    engine.goto(host.address + METHOD)
    title = engine.wait("document.querySelector('h1').textContent")
    engine.goto(f"{host.address}{GUIDE}#veiligheid=nee")
    step = engine.wait(STEP)
    engine.click(".md-search__input")
    engine.press("nazorg")
    assert ("Overdracht", True, True) == (title, bool(step), engine.wait(f"{RESULTS} > 3"))


def test_the_zip_opens_from_a_folder(engine: Engine, site: Path, tmp_path: Path) -> None:
    """From ``file:`` the pages are styled, and guides, ticks and the search work."""
    with ZipFile(site / "handreiking.zip") as packed:
        packed.extractall(tmp_path / "mijn map")
    folder = (tmp_path / "mijn map/handreiking").as_uri()
    engine.goto(f"{folder}/index.html")
    engine.wait("document.fonts.check('16px \"HR Text\"') && getComputedStyle(document.body).fontFamily.includes('HR Text')")
    engine.click(".md-search__input")
    engine.press("nazorg")
    engine.wait(f"{RESULTS} > 3")
    engine.goto(f"{folder}{GUIDE}index.html#veiligheid=nee")
    step = engine.wait(STEP)
    engine.goto(f"{folder}{LIST}index.html")
    engine.click(".hr-check__label")
    assert (True, True) == (bool(step), engine.wait(f"{TICKS} === 1"))
