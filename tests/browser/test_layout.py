"""Everything fits, on a narrow phone and on a desk, and is large enough to read and to press."""

from statistics import quantiles

import pytest

from tests.browser.measures import DESK, NARROW, PHONE, Measures, measure
from tests.browser.screens import Screens

pytestmark = pytest.mark.any_handbook


@pytest.fixture(scope="module")
def measured(screens: Screens, address: str, paths: list[str]) -> dict[str, Measures]:
    """What was measured of every page that is tried."""
    found = {}
    with screens.page() as page:
        for path in paths:
            page.goto(address + path)
            found[path] = measure(page)
    return found


@pytest.mark.parametrize("width", [NARROW, PHONE, DESK])
def test_no_page_scrolls_sideways(measured: dict[str, Measures], width: int) -> None:
    """No page is wider than the screen (WCAG 1.4.10 asks for 320 pixels)."""
    assert dict.fromkeys(measured, width) == {path: page.widest[width] for path, page in measured.items()}


def test_no_word_is_cut_on_a_phone(measured: dict[str, Measures]) -> None:
    """On a phone no word of a heading or a text sticks out, or breaks without a hyphen."""
    assert {} == {path: page.cut for path, page in measured.items() if page.cut}


def test_lines_are_short_enough_to_read(measured: dict[str, Measures]) -> None:
    """On a desk no full line of running text holds more than 85 characters."""
    longest = {path: max(page.lines, default=0) for path, page in measured.items()}
    assert {} == {path: length for path, length in longest.items() if length > 85}


@pytest.mark.all
def test_most_lines_are_short_enough_to_read(measured: dict[str, Measures]) -> None:
    """On a desk nine of ten full lines of running text, of all pages together, hold at most 75 characters."""
    assert 75 >= quantiles((length for page in measured.values() for length in page.lines), n=10)[-1]


def test_drawings_and_pictures_have_names(measured: dict[str, Measures]) -> None:
    """Each drawing in a text has a name or is hidden from who cannot see it; each picture says in words what it shows."""
    assert any(page.drawings for page in measured.values())
    assert {path: ([], []) for path in measured} == {path: (page.silent, page.nameless) for path, page in measured.items()}


def test_everything_to_press_is_large_enough(measured: dict[str, Measures]) -> None:
    """On a phone buttons, answers and check boxes are at least 24 by 24 pixels (WCAG 2.5.8)."""
    small = {path: [size for size in page.pressed if min(size) < 24] for path, page in measured.items()}
    assert all(page.pressed for page in measured.values())
    assert {} == {path: sizes for path, sizes in small.items() if sizes}


def test_answers_are_larger(measured: dict[str, Measures]) -> None:
    """On a phone the answers to a question are at least 44 pixels high."""
    low = {path: [size for size in page.answers if size[1] < 44] for path, page in measured.items()}
    assert any(page.answers for page in measured.values())
    assert {} == {path: sizes for path, sizes in low.items() if sizes}
