"""What axe-core finds: every rule of WCAG 2.x A and AA, and its best practices (https://github.com/dequelabs/axe-core)."""

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, expect

from handreiking.catalogue import Catalogue
from tests.browser.conftest import search
from tests.browser.screens import Scheme, Screens
from tests.handbooks import place

Screen = tuple[int, Scheme]
"""A width and a scheme."""

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
SCREENS: tuple[Screen, ...] = ((360, "light"), (360, "dark"), (1280, "dark"), (1280, "light"))
"""All widths and schemes, in an order that takes few changes; every second one has each width and each scheme once."""
EACH_SCREEN = [*SCREENS[::2], *(pytest.param(*screen, marks=pytest.mark.long) for screen in SCREENS[1::2])]
IN_TURN = [pytest.param(SCREENS[::2], id="two"), pytest.param(SCREENS[1::2], id="others", marks=pytest.mark.long)]
"""The same, one by one and by two; two of them are for `make long`."""
FOLDERS = ("checklists", "guides", "methods")
COLOURS_ONCE = """() => {
    const colour = axe.commons.color.Color.prototype, parse = colour.parseString, known = new Map();
    colour.parseString = function (text) {
        if (!known.has(text)) {
            const {r, g, b, alpha} = parse.call(this, text);
            known.set(text, {r, g, b, alpha});
        }
        return Object.assign(this, known.get(text));
    };
}"""
"""Make axe-core parse each colour of a page once: it does so for every word, and that takes a third of its time."""
PRIVATE = """class Private {
    #name = Symbol();
    get(of) { return of[this.#name]; }
    set(of, value) { of[this.#name] = value; return this; }
    has(of) { return Object.hasOwn(of, this.#name); }
    add(of) { return this.set(of, true); }
    delete(of) { return this.has(of) && delete of[this.#name]; }
}"""
"""What axe-core keeps of an object, kept in the object itself: it makes thousands of colours, with six weak maps each."""
AXE = f"(() => {{ {PRIVATE}\n((WeakMap, WeakSet) => {{ {AXE_SCRIPT} }})(Private, Private); }})()"
RUN = """async () => (await axe.run({resultTypes: ["violations"], preload: false})).violations
    .flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target}`))"""


def violations(page: Page) -> list[str]:
    """What axe-core finds on `page`: a rule and an element each."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
        page.evaluate(COLOURS_ONCE)
    return [str(found) for found in page.evaluate(RUN)]


def show(page: Page, width: int, scheme: str) -> None:
    """Show `page` on a screen `width` wide and in `scheme`, by the button for it."""
    page.set_viewport_size({"width": width, "height": 800})
    body = page.locator("body")
    if body.evaluate("body => getComputedStyle(body).colorScheme") != scheme:
        page.locator(".hr-scheme").click()
    expect(body).to_have_css("color-scheme", scheme)


@pytest.mark.any_handbook
@pytest.mark.parametrize("sizes", IN_TURN)
@pytest.mark.parametrize("folder", [*FOLDERS, "elsewhere"])
def test_axe_finds_nothing_on_any_page(
    page: Page, address: str, spoken: Catalogue, paths: list[str], sizes: tuple[Screen, ...], folder: str, subject: str
) -> None:
    """No page breaks a rule, on a phone and on a desk, in light and in dark; in English on one screen each time."""
    if subject == "community":
        sizes = SCREENS[:1] if sizes == SCREENS[::2] else SCREENS[1:]
    folders = tuple(place(spoken, kind) for kind in FOLDERS)
    chosen = [path for path in paths if not path.startswith(folders)] if folder == "elsewhere" else []
    chosen += [path for path in paths if folder != "elsewhere" and path.startswith(place(spoken, folder))]
    found = {}
    for path in chosen:
        page.goto(address + path)
        for screen in sizes:
            show(page, *screen)
            found[path, *screen] = violations(page)
    assert chosen
    assert {} == {place: broken for place, broken in found.items() if broken}


@pytest.mark.parametrize(("width", "scheme"), EACH_SCREEN)
def test_axe_finds_nothing_in_the_search(screens: Screens, address: str, width: int, scheme: Scheme) -> None:
    """The search breaks no rule when it is open, with and without results."""
    with screens.page(width, scheme) as page:
        page.goto(address)
        assert search(page, "overdracht")
        with_results = violations(page)
        assert not search(page, "qqqqqq")
        assert [] == with_results + violations(page)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_scheme_follows_the_system(screens: Screens, address: str, scheme: Scheme) -> None:
    """On the first visit the scheme is the one that the reader's system asks for."""
    with screens.page(scheme=scheme) as page:
        page.goto(address)
        assert scheme == page.locator("body").evaluate("body => getComputedStyle(body).colorScheme")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_in_the_open_menu(screens: Screens, address: str, paths: list[str], scheme: Scheme) -> None:
    """The menu on a phone breaks no rule when it is open, neither at its top nor inside a part of it."""
    actual = {}
    with screens.page(scheme=scheme) as page:
        for path in ("/", "/methoden/", "/methoden/overdracht/"):
            page.goto(address + path)
            page.locator("label[for=__drawer].md-header__button").click()
            actual[path] = violations(page)
    assert {path: [] for path in actual} == actual


def test_axe_finds_nothing_in_the_dark_without_script(screens: Screens, address: str) -> None:
    """The dark scheme keeps its contrasts when no script of ours or of Material arrives to choose it."""
    actual = {}
    with screens.page(scheme="dark") as page:
        page.route("**/*.js", lambda route: route.abort())
        for path in ("/", "/keuzehulpen/welke-aanpak/", "/vergelijken/", "/methoden/overdracht/"):
            page.goto(address + path)
            actual[path] = violations(page)
    assert {path: [] for path in actual} == actual
