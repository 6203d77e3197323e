"""A page on paper, as the browser's own print command makes it: black on white also from dark, and nothing to press."""

import io
import re
from collections.abc import Iterator, Mapping
from importlib import import_module

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from pypdf import PdfReader

from handreiking.catalogue import Catalogue
from handreiking.model.checklist import Checklist
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from handreiking.rules.checklist_too_long import SHEET, checklist_too_long
from tests.browser.conftest import opened
from tests.browser.steps import NAMES
from tests.handbooks import place

ERROR = 45
"""CSS pixels: the rule for checklists is this far off at most."""

PRESSED = (
    ".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .md-path, "
    ".hr-footer, .hr-edit, .hr-filter, .hr-actions, .hr-selection, button"
)
"""What is there to find the way and to press: of no use on paper."""

FOUND = """pressed => {
    const shown = [...document.querySelectorAll("body, body *")].filter((one) => one.checkVisibility());
    const light = (colour) => {
        const [red, green, blue, alpha = 1] = colour.match(/[\\d.]+/g).map(Number);
        return alpha ? (0.2126 * red + 0.7152 * green + 0.0722 * blue) * alpha + 255 * (1 - alpha) : 255;
    };
    const own = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const name = (one) => `${one.localName}.${one.getAttribute("class") ?? ""}`;
    const html = shown.filter((one) => !one.closest("svg"));
    return {
        pressed: shown.filter((one) => one.matches(pressed)).map(name),
        dark: html.filter((one) => light(getComputedStyle(one).backgroundColor) < 250).map(name),
        pale: html.filter((one) => own(one) && light(getComputedStyle(one).color) > 90).map(name),
    };
}"""
"""What stands on paper that must not: things to press, backgrounds that are not white, words that are not nearly black."""

WHOLE = ".hr-check, .hr-guide__question, .hr-outcome, .hr-roles__row, .hr-table__row, .hr-paper__row, .hr-sources__item"
"""What is never split over two pages."""


def show(page: Page, url: str) -> None:
    """Open `url` on the screen."""
    page.emulate_media(media="screen")
    page.goto(url)


def paper(page: Page) -> PdfReader:
    """Print `page` as the browser does, with its backgrounds."""
    page.emulate_media(media="print")
    return PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True)))


def printed(page: Page) -> list[str]:
    """Print `page` and return the words of each sheet."""
    return [re.sub(r"\s+", " ", sheet.extract_text().replace("\u00ad", "")) for sheet in paper(page).pages]


@pytest.fixture(scope="module")
def dark(chromium: Browser) -> Iterator[Page]:
    """A page on a computer in the dark scheme."""
    with opened(chromium, width=1280, scheme="dark") as page:
        yield page


def sheets(chromium: Browser, addresses: Mapping[str, str]) -> Mapping[str, int]:
    """Print the checklist at each address; return the number of sheets by its id."""
    found = {}
    with opened(chromium, width=1280, script=False) as page:
        for id, address in addresses.items():
            page.goto(address)
            found[id] = len(paper(page).pages)
    return found


@pytest.mark.any_handbook
def test_one_sheet(
    chromium: Browser,
    address: str,
    handbook: Handbook,
    checklists: Mapping[str, str],
    tried_checklists: Mapping[str, Checklist],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A checklist that the rule would pass on a sheet smaller by its own error is printed on one sheet of A4."""
    monkeypatch.setattr(import_module("handreiking.rules.checklist_too_long"), "SHEET", SHEET - ERROR)
    named = {found.params["title"] for found in checklist_too_long(handbook)}
    fitting = {id: address + checklists[id] for id, checklist in tried_checklists.items() if checklist.title not in named}

    assert fitting
    assert dict.fromkeys(fitting, 1) == sheets(chromium, fitting)


@pytest.mark.all
def test_one_sheet_for_every_checklist(
    chromium: Browser, address: str, handbook: Handbook, checklists: Mapping[str, str]
) -> None:
    """Where the rule has nothing to say every checklist is printed on one sheet of A4."""
    addresses = {id: address + path for id, path in checklists.items()}

    assert [] == list(checklist_too_long(handbook))
    assert dict.fromkeys(checklists, 1) == sheets(chromium, addresses)


@pytest.mark.any_handbook
def test_black_on_white(dark: Page, address: str, spoken: Catalogue, kinds: tuple[str, ...]) -> None:
    """From the dark scheme a page of each kind is printed black on white, without what there is to press, and whole."""
    found = {}
    for path in (*kinds, place(spoken, "paper")):
        dark.emulate_media(media="print")
        dark.goto(address + path)
        found[path] = dark.evaluate(FOUND, PRESSED)
        split = dark.locator(WHOLE).evaluate_all(
            "all => all.filter((one) => getComputedStyle(one).breakInside !== 'avoid').length"
        )
        found[path]["split"] = split

    assert {path: {"pressed": [], "dark": [], "pale": [], "split": 0} for path in found} == found


def test_numbered_pages(dark: Page, address: str, spoken: Catalogue, kinds: tuple[str, ...]) -> None:
    """Every sheet says what it is from and which of how many it is; the last one has words of the page on it."""
    for path in (*kinds, place(spoken, "paper")):
        show(dark, address + path)
        found = printed(dark)
        feet = [f"pagina {number} van {len(found)}Handreiking" for number in range(1, len(found) + 1)]
        rest = [sheet.replace(foot, "").strip() for sheet, foot in zip(found, feet, strict=True)]

        assert all(foot in sheet for sheet, foot in zip(found, feet, strict=True)), (path, found)
        assert all(rest), path


def test_addresses_of_links(dark: Page, address: str) -> None:
    """A link out of the handbook has its address behind it; a link in it has none, and neither has a button."""
    show(dark, address + "/over-dit-handboek/")
    dark.locator(".md-typeset").first.evaluate(
        """body => {
            const link = body.appendChild(document.createElement("a"));
            link.href = "https://example.org/x";
            link.textContent = "Elders";
        }"""
    )
    words = "".join(printed(dark))
    show(dark, address)

    assert 1 == words.count("(http")
    assert "Elders (https://example.org/x)" in words
    assert "http" not in "".join(printed(dark))


def test_comparison(dark: Page, address: str, handbook: Handbook) -> None:
    """The comparison lies on its side: a table with a column for each method, whose names are on every sheet."""
    show(dark, address + "/vergelijken/")
    pages = paper(dark).pages
    names = [part.entry.title for part in handbook.methods]

    assert all(sheet.mediabox.width > sheet.mediabox.height for sheet in pages)
    assert len(pages) <= 2
    assert [] == [name for sheet in printed(dark) for name in names if tight(name) not in tight(sheet)]


@pytest.mark.any_handbook
def test_choice_of_checklists(
    dark: Page, address: str, handbook: Handbook, spoken: Catalogue, checklists: Mapping[str, str]
) -> None:
    """The chosen checklists, and nothing else, are printed on a sheet each, with the words of their own pages on paper."""
    show(dark, address + place(spoken, "paper"))
    chosen = [checklist for _, checklist in list(handbook.checklist_by_id.values())[1:6:2]]
    for checklist in chosen:
        choice(dark, checklist.id).check()
    chosen_sheets = [words_of(sheet, spoken) for sheet in printed(dark)]

    pages = []
    for checklist in chosen:
        show(dark, address + checklists[checklist.id])
        pages += [words_of(sheet, spoken) for sheet in printed(dark)]

    assert pages == chosen_sheets


def tight(words: str) -> str:
    """`words` without spaces: a reader of PDF files sees one where a long word might break."""
    return re.sub(r"\s", "", words)


def words_of(sheet: str, spoken: Catalogue) -> str:
    """The words of a sheet without its foot."""
    foot = spoken("paper.page", page=r"\d", pages=r"\d") + NAMES[spoken.language]
    return re.sub(foot, "", sheet).strip()


def choice(page: Page, checklist: str) -> Locator:
    """The box that chooses the checklist with the id `checklist`."""
    return page.locator(f".hr-selection__box[id$='-{checklist}']")


@pytest.mark.any_handbook
def test_choice_looks_the_same(dark: Page, address: str, spoken: Catalogue, checklists: Mapping[str, str]) -> None:
    """The box, the words and the headings of a chosen checklist look as they do on the print of its own page."""
    id, path = next(iter(checklists.items()))
    paper_page, looks = place(spoken, "paper"), []
    for where, inside in ((path, ".md-content"), (paper_page, f"[data-sheet={id}]")):
        show(dark, address + where)
        if where == paper_page:
            choice(dark, id).check()
        dark.emulate_media(media="print")
        looks.append([dark.locator(f"{inside} {part}").first.evaluate(LOOK) for part in PARTS])

    assert looks[0] == looks[1]


PARTS = (
    ":is(h1, .hr-sheet__title)",
    ".hr-pause",
    ".hr-checklist__heading",
    ".hr-check",
    ".hr-check__box",
    ".hr-check__label",
    ".hr-check__why",
)
LOOK = """one => {
    const style = getComputedStyle(one);
    const box = ["width", "height", "borderRadius", "borderTop"];
    const words = ["fontSize", "fontFamily", "fontWeight", "lineHeight", "color", "marginTop", "marginBottom", "borderBottom"];
    return (one.matches(".hr-check__box") ? box : words).map((name) => style[name]);
}"""


def test_empty_holds_for_one_print(page: Page, address: str, checklists: Mapping[str, str]) -> None:
    """After the button that prints empty boxes, the browser's own print shows the ticks again."""
    page.add_init_script("window.print = () => {}")
    page.goto(address + next(iter(checklists.values())))
    page.get_by_role("group", name="Druk af").get_by_role("button", name="leeg").click()
    html = page.locator("html")

    expect(html).to_have_attribute("data-hr-print", "empty")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(html).not_to_have_attribute("data-hr-print", re.compile(""))


@pytest.mark.any_handbook
def test_guide(dark: Page, address: str, tried_guides: Mapping[str, Guide], guides: Mapping[str, str]) -> None:
    """A guide at its first question is printed with all its questions and outcomes."""
    for id, guide in tried_guides.items():
        show(dark, address + guides[id])
        words = tight("".join(printed(dark)))
        steps = [*(one.title for one in guide.outcomes), *(one.ask for one in guide.questions)]

        assert [] == [step for step in steps if tight(step) not in words]
