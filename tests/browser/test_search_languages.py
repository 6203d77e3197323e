"""The search in other languages: one that the worker gets to know from the index alone, and one of which nothing is known."""

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from handreiking.search.analysis import Analyst
from handreiking.search.documents import IndexedPage, IndexedSection
from handreiking.search.entries import shown
from handreiking.search.language import fold, words
from handreiking.search.languages import UNKNOWN, known_languages, language
from handreiking.search.packing import INDEX
from handreiking.search.postings import postings
from tests.browser.conftest import opened
from tests.browser.host import Host
from tests.search.judging import TYPE
from tests.search.test_english import FORMS
from tests.search.written import write_index

TEXTS = {
    "check-lists": "Use a checklist for each visit.",
    "follow-up": "Agree on a follow-up.",
    "set-up": "Set up the room.",
    "voting": "Dot voting takes ten minutes.",
    "centres": "Day centres organise their own programme.",
    "children": "Children took part.",
    "waste": "Less waste.",
    "usability": "Usability testing",
    "integration": "Use continuous integration",
    "email": "Send an e-mail.",
}
"""A page each, by its name, with its text."""

FOUND = {
    "check list": "check-lists",
    "check-list": "check-lists",
    "CHECKLISTS": "check-lists",
    "followup": "follow-up",
    "follow up": "follow-up",
    "following-up": "follow-up",
    "setup": "set-up",
    "dotvoting": "voting",
    "day centers": "centres",
    "organizing programs": "centres",
    "a child’s": "children",
    "taking part": "children",
    "rubbish": "waste",
    "usabilty": "usability",
    "CI": "integration",
    "email": "email",
    "e mail": "email",
}
"""What is typed, and the page that is found."""

Ask = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def asking(
    chromium: Browser, site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str, Mapping[str, str]], Ask]]:
    """Makes an index of texts, by the name of their page, in a language, and returns what finds the pages for a query."""
    folder = tmp_path_factory.mktemp("languages") / "site"
    shutil.copytree(site, folder)
    config = json.loads((folder / "search" / INDEX).read_text("utf-8"))["config"]
    host = Host(folder)
    with opened(chromium, 1280) as page:

        def made(name: str, texts: Mapping[str, str]) -> Ask:
            known = language(name)
            pages = [IndexedPage(f"{one}/", "page", (IndexedSection("", "", text),)) for one, text in texts.items()]
            entries = postings(Analyst(known, frozenset()).weigh(one) for one in pages)
            settings = config | known.for_worker | {"suggest": list(texts.values())}
            write_index(folder / "search", settings, entries, [shown(one) for one in pages])
            page.goto(host.address)
            return lambda query: [url.removeprefix(host.address).strip("/") for url in page.evaluate(TYPE, query)]

        yield made
    host.stop()


def test_english(asking: Callable[[str, Mapping[str, str]], Ask]) -> None:
    """Forms, both spellings, hyphens or not, other words, initials and slips: each finds its page."""
    ask = asking("en", TEXTS)

    assert {query: [page] for query, page in FOUND.items()} == {query: ask(query)[:1] for query in FOUND}


def test_a_language_without_a_file(asking: Callable[[str, Mapping[str, str]], Ask]) -> None:
    """Words are found as they are written, and with a slip; and no word is left out."""
    ask = asking("xx", {"maison": "La maison est grande.", "jardin": "Le jardin des fées"})

    assert [["maison"], ["jardin"], ["jardin"], []] == [ask(query) for query in ("maison", "LE JARDIN", "jadrin fees", "école")]


@pytest.mark.parametrize("name", [*known_languages(), "xx"])
def test_both_halves_know_the_same_stems(desk: Page, name: str) -> None:
    """The index and the browser bring each word to the same stem, in every language."""
    script = (files("handreiking") / "search/worker/words.js").read_text("utf-8")
    known = language(name)
    text = fold(
        " ".join((*FORMS, *known.irregular, *known.irregular.values(), *known.stop, "wij liepen naar afgeschaalde huizen"))
    )
    ask = f"""([text, given]) => {{ {script}
        settings = given;
        irregular = new RegExp(settings.irregular_pattern || "(?!)");
        endings = settings.endings.map(([pattern, shape]) => [new RegExp(pattern), shape]);
        return wordsOf(text).map((word) => [word, stem(word)]);
    }}"""

    assert (known is UNKNOWN, [[word, known.stem(word)] for word in words(text)]) == (
        name == "xx",
        desk.evaluate(ask, [text, json.loads(json.dumps(known.for_worker))]),
    )
