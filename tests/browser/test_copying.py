"""Copied text can be found again where it is pasted: it holds no soft hyphen, which the pages have in every long word."""

import pytest
from playwright.sync_api import Page

COPY = """async () => {
    getSelection().selectAllChildren(document.querySelector("article"));
    const had = getSelection().toString().includes("\\u00ad");
    const copied = new Promise((done) => addEventListener("copy", ({clipboardData}) =>
        done(["text/plain", "text/html"].map((kind) => clipboardData.getData(kind))), {once: true}));
    document.execCommand("copy");
    return [had, ...(await copied)];
}"""


@pytest.fixture
def copied(page: Page, address: str) -> tuple[bool, str, str]:
    """Whether the chosen text has soft hyphens on the page; what was copied of it as text and as HTML."""
    page.goto(f"{address}/begrippen/")
    had, text, html = page.evaluate(COPY)
    return bool(had), str(text), str(html)


def test_copied_text_holds_no_soft_hyphen(copied: tuple[bool, str, str]) -> None:
    """Text and HTML arrive as a writer would type them."""
    had, text, html = copied
    assert (True, True, True) == (had, "cliënt" in text, "<dt" in html or "<li" in html or "<p" in html)
    assert [] == [kind for kind in (text, html) if "\u00ad" in kind]


def test_copied_links_lead_to_the_handbook(copied: tuple[bool, str, str], address: str) -> None:
    """A link in copied HTML has a whole address: where it is pasted, the page that it stood on is not known."""
    _, _, html = copied
    links = [part.partition('"')[0] for part in html.split('href="')[1:]]
    assert links
    assert [] == [link for link in links if not link.startswith(("http:", "https:"))]
