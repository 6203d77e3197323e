"""The built site, page by page: links, anchors, headings, titles."""

import json
import re
from collections import Counter
from os.path import relpath
from pathlib import Path

import pytest

from handreiking.catalogue import Catalogue
from tests.documents import Document, broken_links, documents
from tests.handbooks import handbook_of, manual_of

pytestmark = pytest.mark.any_handbook

NOT_FOUND, ABSENT = NOWHERE = "404.html", "503.html"
"""What is shown in the place of a page."""


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Document]:
    """The pages of the site by their path."""
    return documents(site)


def test_every_link_leads_somewhere(site: Path) -> None:
    """Every link to this site, and every anchor in one, exists."""
    expected: list[str] = []

    assert expected == broken_links(site)


def test_ids_are_unique(pages: dict[str, Document]) -> None:
    """No id is on a page twice."""
    twice = {name: [id for id, count in Counter(page.ids).items() if count > 1] for name, page in pages.items()}
    expected = {name: [] for name in pages}  # type: dict[str, list[str]]

    assert expected == twice


def test_one_heading_of_the_first_level(pages: dict[str, Document]) -> None:
    """Every page has exactly one `h1`."""
    expected = dict.fromkeys(pages, 1)

    assert expected == {name: page.headings.count(1) for name, page in pages.items()}


def test_headings_skip_no_level(pages: dict[str, Document]) -> None:
    """A heading is at most one level deeper than the one before it."""
    expected = dict.fromkeys(pages, True)
    steps = {name: list(zip([0, *page.headings], page.headings, strict=False)) for name, page in pages.items()}

    assert expected == {name: all(after <= before + 1 for before, after in pairs) for name, pairs in steps.items()}


def test_titles_differ(pages: dict[str, Document]) -> None:
    """Every page has a title, and no two have the same."""
    titles = Counter(page.title.strip() for page in pages.values())

    assert len(pages) == len(titles)
    assert "" not in titles


def test_descriptions(pages: dict[str, Document]) -> None:
    """Every page that has an address says in a sentence what it is about, and no two say the same."""
    descriptions = Counter(page.meta.get("description", "") for path, page in pages.items() if path not in NOWHERE)
    expected: list[str] = []

    assert len(pages) - len(NOWHERE) == len(descriptions)
    assert expected == [description for description in descriptions if len(description) < 20]


def test_language(pages: dict[str, Document], spoken: Catalogue) -> None:
    """Every page says in which language it is."""
    expected = dict.fromkeys(pages, spoken.language)

    assert expected == {name: page.attributes["html"].get("lang") for name, page in pages.items()}


def test_urgent_topics_are_one_tap_away(site: Path, spoken: Catalogue) -> None:
    """The header and the foot of every page lead to each urgent topic."""
    topics = [part.slug for part in handbook_of(site).topics if part.entry.urgent]
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    frames = [r'(?s)<header class="md-header\b.*?</header>', r'(?s)<footer class="hr-footer\b.*?</footer>']
    parts = [(path, found[0] if (found := re.search(frame, html)) else "") for path, html in pages.items() for frame in frames]

    folder = site / spoken("address.topics")
    links = [(path, part, relpath(folder / slug, path.parent)) for path, part in parts for slug in topics]

    assert links
    assert [] == [path for path, part, link in links if not re.search(rf'href="[^"]*{re.escape(link)}/"', part)]


def test_search_leads_to_pages_and_anchors(site: Path, pages: dict[str, Document]) -> None:
    """Every entry of the search index leads to a page and, where it names one, to an anchor on it."""
    entries = json.loads((site / "search/search_index.json").read_text("utf-8"))["docs"]["p"]
    found = [(f"{location}index.html", anchor) for location, _, sections in entries for anchor, *_ in sections]
    expected: list[tuple[str, str]] = []

    assert expected == [(page, anchor) for page, anchor in found if page not in pages or anchor not in ("", *pages[page].ids)]


def test_every_page_is_in_the_search_index(site: Path, spoken: Catalogue, pages: dict[str, Document]) -> None:
    """Every page can be found: by readers, or on the pages of the manual if it is one of those."""
    indexes = [json.loads((site / f"search/{of}search_index.json").read_text("utf-8"))["docs"]["p"] for of in ("", "manual/")]
    readers, manual = ({f"{location}index.html" for location, *_ in index} for index in indexes)

    assert {page for page in set(pages) - {NOT_FOUND, ABSENT} if page.startswith(manual_of(spoken))} == manual
    assert set(pages) - {NOT_FOUND, ABSENT} - manual == readers
