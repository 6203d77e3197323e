"""What is measured of a page in the browser: every measure is a script, and every script says in words what it returns."""

from dataclasses import dataclass

from playwright.sync_api import Page

NARROW, PHONE, DESK = 320, 360, 1280
WIDEST = "() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
CUT = r"""() => {
    const found = [], root = document.querySelector(".md-content");
    const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
        const text = words.currentNode, parent = text.parentElement;
        if (parent.closest("pre, svg, .hr-visually-hidden, .hr-table__head, .hr-jump") || !parent.checkVisibility()) continue;
        const frames = [document.documentElement];
        for (let each = parent; each; each = each.parentElement) {
            if (getComputedStyle(each).overflowX !== "visible") frames.push(each);
        }
        for (const part of text.data.matchAll(/[^\s\u00ad-]+/g)) {
            const range = document.createRange();
            range.setStart(text, part.index + (text.data[part.index - 1] === "\u00ad" ? 1 : 0));
            range.setEnd(text, part.index + part[0].length);
            const boxes = [...range.getClientRects()].filter((box) => box.width);
            const out = frames.map((each) => each.getBoundingClientRect())
                .some(({left, right}) => boxes.some((box) => box.left < left - 1 || box.right > right + 1));
            if (out || new Set(boxes.map((box) => Math.round(box.top))).size > 1) found.push(part[0]);
        }
    }
    return found;
}"""
"""The words, or the parts of words between hyphens, that stick out of what holds them or that break without a hyphen. The row of
links of a method scrolls sideways by itself."""
FULL_LINES = r"""() => [...document.querySelectorAll(".md-content :is(p, li, dd, figcaption)")].flatMap((block) => {
    const lines = new Map(), words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
        const text = words.currentNode, parent = text.parentElement;
        if (parent.closest("p, li, dd, figcaption") !== block || parent.closest(".hr-source, svg")) continue;
        for (const word of text.data.matchAll(/\S+\s*/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + 1);
            const line = Math.round((range.getClientRects()[0]?.bottom ?? 0) / 6);
            lines.set(line, (lines.get(line) ?? "") + word[0].replaceAll("\u00ad", ""));
        }
    }
    return [...lines.values()].slice(0, -1).map((line) => line.trim().length);
})"""
"""The number of characters on each line of running text that is not the last of its block."""
NAMELESS = """drawings => drawings.filter((drawing) => {
    const ids = (drawing.getAttribute("aria-labelledby") ?? "").split(" ");
    const name = drawing.getAttribute("aria-label") || ids.map((id) => document.getElementById(id)?.textContent ?? "").join("");
    return drawing.getAttribute("aria-hidden") !== "true" && !(drawing.getAttribute("role") === "img" && name.trim());
}).map((drawing) => drawing.outerHTML.slice(0, 100))"""
"""The drawings among these that are not hidden and have no name."""
SILENT = """pictures => pictures.filter((picture) => !picture.getAttribute("alt")?.trim())
    .map((picture) => picture.outerHTML.slice(0, 100))"""
"""The pictures among these that do not say what they show."""
SIZES = """elements => elements
    .map((element) => [element, ...(element.labels ?? [])].filter((each) => each.checkVisibility({opacityProperty: true})))
    .filter((shown) => shown.length)
    .map((shown) => shown.map((each) => each.getBoundingClientRect())
        .reduce((one, other) => (Math.min(one.width, one.height) > Math.min(other.width, other.height) ? one : other)))
    .map((box) => [box.width, box.height])"""
"""The width and the height of those of these that are in sight, or of their labels where those are larger."""
HIDDEN = """() => {
    const header = document.querySelector(".md-header").getBoundingClientRect();
    const row = document.querySelector(".hr-jump")?.getBoundingClientRect();
    const lowest = row && row.top < header.bottom + 1 ? Math.max(header.bottom, row.bottom) : header.bottom;
    const focused = document.activeElement.getBoundingClientRect();
    return focused.bottom <= lowest && !document.activeElement.closest(".md-header, .md-skip, .hr-jump")
        ? document.activeElement.outerHTML.slice(0, 100) : "";
}"""
"""The element with the focus, when the header or the row of links that stay at the top hide all of it (WCAG 2.4.11)."""
PRESSED = "button, summary, [role=button], .hr-button, .hr-guide__to, input[type=checkbox], label.md-header__button"
ANSWERS = ".hr-guide__to, .hr-choice__label, .hr-start a"

Sizes = list[tuple[float, float]]


@dataclass(frozen=True)
class Measures:
    """What was measured of one page."""

    widest: dict[int, int]
    cut: list[str]
    pressed: Sizes
    answers: Sizes
    lines: list[int]
    drawings: int
    nameless: list[str]
    silent: list[str]


def measure(page: Page) -> Measures:
    """Measure `page` on all screens; the words and what is pressed on a phone, the lines on a desk."""
    widest = {width: _widest(page, width) for width in (DESK, NARROW, PHONE)}
    cut, pressed, answers = page.evaluate(CUT), _sizes(page, PRESSED), _sizes(page, ANSWERS)
    drawings, silent = page.locator(".md-content svg, .hr-logo"), page.locator("img, canvas").evaluate_all(SILENT)
    nameless = drawings.evaluate_all(NAMELESS)
    page.set_viewport_size({"width": DESK, "height": 800})
    return Measures(widest, cut, pressed, answers, page.evaluate(FULL_LINES), drawings.count(), nameless, silent)


def _widest(page: Page, width: int) -> int:
    page.set_viewport_size({"width": width, "height": 800})
    return max(width, int(page.evaluate(WIDEST)))


def _sizes(page: Page, chosen: str) -> Sizes:
    return [(width, height) for width, height in page.locator(chosen).evaluate_all(SIZES)]
