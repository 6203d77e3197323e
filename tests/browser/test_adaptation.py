"""Readers who change how a page looks: larger letters, more space, their own colours, no motion (WCAG 2.2, AA)."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import FLAGS, opened
from tests.browser.measures import HIDDEN, WIDEST

TWICE = "html { font-size: 250% !important }"
"""What a phone does to a page when its letters are set to 200 %: Material starts from 125 %."""
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""
"""The spacing of WCAG 1.4.12."""
ADD = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
}"""
CLIPPED = """() => [...document.querySelectorAll(".md-content :is(p, a, dd, dt, h1, h2, h3, label, li, .hr-button)")]
    .filter((each) => each.checkVisibility() && !each.closest("svg, pre, .hr-visually-hidden, .hr-table__head"))
    .filter((each) => getComputedStyle(each).overflow !== "visible" && each.scrollHeight > each.clientHeight + 2)
    .map((each) => each.textContent.slice(0, 60))"""
MOVES = """() => [...document.querySelectorAll("*")].filter((each) => getComputedStyle(each).transitionDuration.split(", ")
    .some((duration) => parseFloat(duration) > 0)).map((each) => each.outerHTML.slice(0, 80))
    .concat(document.getAnimations().map((each) => each.animationName))"""


def visited(page: Page, address: str, kinds: tuple[str, ...], css: str) -> Iterator[str]:
    """Open a page of each kind with `css` added to it."""
    for path in kinds:
        page.goto(address + path)
        page.evaluate(ADD, css)
        yield path


@pytest.mark.any_handbook
@pytest.mark.parametrize("css", [TWICE, SPACED], ids=["twice as large", "spaced"])
def test_everything_fits_on_a_phone(page: Page, address: str, kinds: tuple[str, ...], css: str) -> None:
    """With letters twice as large, or further apart, no page scrolls sideways and no text is cut off."""
    found = {path: (page.evaluate(WIDEST), page.evaluate(CLIPPED)) for path in visited(page, address, kinds, css)}
    assert dict.fromkeys(kinds, (360, [])) == found


@pytest.mark.any_handbook
@pytest.mark.parametrize("width", [360, 1280])
def test_everything_fits_with_large_letters_as_a_setting(
    chromium: Browser, executable: str, tmp_path: Path, address: str, kinds: tuple[str, ...], width: int
) -> None:
    """A browser that is set to letters of 32 pixels in place of 16 shows every page without scrolling sideways."""
    preferences = {"webkit": {"webprefs": {"default_font_size": 32}}}
    (tmp_path / "Default").mkdir()
    (tmp_path / "Default/Preferences").write_text(json.dumps(preferences), "utf-8")
    browser = chromium.browser_type.launch_persistent_context(
        tmp_path,
        executable_path=executable,
        args=FLAGS,
        viewport={"width": width, "height": 800},
    )
    page, widest = browser.new_page(), {}
    for path in kinds:
        page.goto(address + path)
        widest[path] = page.evaluate(WIDEST)
    size = page.evaluate("getComputedStyle(document.documentElement).fontSize")
    browser.close()
    assert ("40px", dict.fromkeys(kinds, width)) == (size, widest)


def test_the_header_leaves_room_at_400_percent(chromium: Browser, address: str, kinds: tuple[str, ...]) -> None:
    """On a desk at 400 %, 320 by 256 pixels, the header takes a quarter of the screen at most and never hides the focus."""
    hidden = []
    with opened(chromium, 320) as page:
        page.set_viewport_size({"width": 320, "height": 256})
        for path in kinds[2:3]:
            page.goto(address + path)
            height = page.locator(".md-header").evaluate("header => header.getBoundingClientRect().height")
            for key in ["Tab"] * 25 + ["Shift+Tab"] * 12:
                page.keyboard.press(key)
                hidden.append(page.evaluate(HIDDEN))
    assert ({""}, True) == (set(hidden), height <= 64)


@pytest.fixture
def forced(chromium: Browser) -> Iterator[Page]:
    """A page for a reader who sees everything in a few colours of their own."""
    context = chromium.new_context(forced_colors="active", reduced_motion="reduce", viewport={"width": 1000, "height": 800})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("drawn", [".hr-check__box", ".hr-compare__pick .hr-pick__box"])
def test_a_choice_shows_in_the_readers_own_colours(forced: Page, address: str, checklists: dict[str, str], drawn: str) -> None:
    """With forced colours what is ticked or chosen looks other than what is not."""
    forced.goto(address + (next(iter(checklists.values())) if drawn == ".hr-check__box" else "/vergelijken/"))
    box = forced.locator(drawn).first
    seen = box if drawn == ".hr-check__box" else forced.locator(".hr-compare__pick .hr-pick").first
    looks = set()
    for ticked in (True, False):
        box.evaluate("(box, ticked) => (box.checked = ticked)", ticked)
        looks.add(seen.screenshot())
    assert 2 == len(looks)


@pytest.mark.parametrize("drawn", [".hr-timeline--months .hr-timeline__phase", ".hr-fit .hr-list__item"])
def test_a_drawing_shows_in_the_readers_own_colours(forced: Page, address: str, drawn: str) -> None:
    """With forced colours the blocks of a timeline and the signs of a list are still drawn."""
    forced.goto(f"{address}/methoden/korte-intensieve-aanpak/")
    part = forced.locator(drawn).first
    with_sign = part.screenshot()
    forced.evaluate(ADD, f"{drawn}::before {{ visibility: hidden !important }}")
    assert with_sign != part.screenshot()


@pytest.mark.any_handbook
def test_nothing_moves_for_who_wants_no_motion(page: Page, address: str, kinds: tuple[str, ...]) -> None:
    """No page has a transition or an animation when the reader's system asks for none."""
    assert {path: [] for path in kinds} == {path: page.evaluate(MOVES) for path in visited(page, address, kinds, "")}
