"""Hostile texts, in every place of every file, show as the harmless text that they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page

from handreiking.loading.handbook import load
from handreiking.model.types import Identity, Reference
from handreiking.model.walk import walk
from handreiking.rules.levels import SIGNS
from tests.browser.conftest import opened, search, serve
from tests.conftest import copy_project, run

HOSTILE = (
    "<script>window.hacked=1</script>",
    "</title><script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=1>",
    "[x](javascript:window.hacked=1)",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# x #}",
    '" onmouseover="window.hacked=1',
    "'><svg onload=window.hacked=1>",
)
ALL = " ".join(HOSTILE)
CHOICES = {
    "article",
    "bound",
    "category",
    "expects",
    "field",
    "icon",
    "intensity",
    "kind",
    "recognition",
    "relation",
    "rules",
    "sign",
    "status",
    "use",
}
"""Keys of which the value is one of a few words."""
ADDRESSES = {"contact", "email", "number", "url"}
"""Keys whose value is an address or a number to call: ``check`` refuses anything else there."""
NAMED = ("checklists", "keuzehulpen", "methoden")
"""The folders of the pages that have their title from a file."""
OVERVIEWS = (
    "/",
    "/alles/",
    "/begrippen/",
    "/bronnen/",
    "/checklists/",
    "/keuzehulpen/",
    "/methoden/",
    "/rollen/",
    "/vergelijken/",
)
SHOWN = """() => {
    const copy = document.querySelector(".md-content").cloneNode(true);
    copy.querySelectorAll("svg").forEach((drawing) => drawing.remove());
    return copy.textContent.replaceAll("\\u00ad", "");
}"""
"""The words of the page; in drawings they are broken into lines."""
LIVE = """() => [...document.querySelectorAll("*")].filter((element) => {
    const runs = ({name, value}) => name.startsWith("on") || /^\\s*javascript:/i.test(value);
    return element.matches("img") || [...element.attributes].some(runs);
}).map((element) => element.outerHTML.slice(0, 100))"""


def poison(project: Path) -> None:
    """Put all hostile texts before every text of every file in `project`, and make one of them a term of the glossary.

    What the check says of such signs is put out: a page shows them as text, whoever let them through.
    """
    for part in load(project / "methods").parts:
        file = project / part.document.file
        data = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
        for leaf in walk(part.own):
            if not (leaf.mark(Identity) or leaf.mark(Reference) or (CHOICES | ADDRESSES) & set(leaf.path)):
                place = data
                for step in leaf.path[:-1]:
                    place = place[step]
                place[leaf.path[-1]] = f"{ALL} {leaf.value}"
        if "terms" in data:
            data["terms"][0]["forms"] = [HOSTILE[2]]
        if "home" in data:
            data["rules"] = [*data.get("rules", ()), *({"rule": rule, "level": "off"} for rule in sorted(SIGNS))]
        file.write_text(yaml.safe_dump(data, allow_unicode=True, default_style='"', width=10**6), "utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with hostile texts everywhere, built."""
    folder = copy_project(tmp_path_factory.mktemp("hostile"), pdf=False)
    poison(folder)
    built = run("mkdocs", "build", folder=folder)
    assert built.returncode == 0, built.stderr
    return folder


@pytest.fixture(scope="module")
def hostile(project: Path) -> Iterator[str]:
    """The address of the site with hostile texts."""
    yield from serve(project / "site")


@dataclass(frozen=True)
class Seen:
    """What a reader sees of a page: its words, and what stands around it; and what hostile texts did to it."""

    words: str
    around: tuple[str, ...]
    harm: list[str]


def harm(page: Page) -> list[str]:
    """What hostile texts did to `page`: a script that ran, an element that could run one."""
    ran = ["a script ran"] if page.evaluate("'hacked' in window") else []
    return ran + [str(element) for element in page.evaluate(LIVE)]


def literal(text: str) -> list[str]:
    """The hostile texts that are in `text` unchanged, whatever the spaces."""
    return [hostile for hostile in HOSTILE if hostile in " ".join(text.split())]


@pytest.fixture(scope="module")
def seen(chromium: Browser, hostile: str, project: Path) -> dict[str, Seen]:
    """Every page of the handbook, as a reader sees it on a desk, where the navigation stands beside it; without the search."""
    site = project / "site"
    paths = [f"/{file.parent.relative_to(site)}/" for folder in NAMED for file in sorted(site.glob(f"{folder}/*/index.html"))]
    found = {}
    with opened(chromium, 1280) as page:
        # A route would keep the browser from caching what all pages share.
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.send("Network.setBlockedURLs", {"urls": ["*/search_index.json"]})
        for path in (*OVERVIEWS, *paths):
            page.goto(hostile + path)
            description = page.locator("meta[name=description]").get_attribute("content") or ""
            navigation = page.locator(".md-nav--primary").text_content() or ""
            around = (page.title(), description, navigation)
            found[path] = Seen(" ".join(page.evaluate(SHOWN).split()), around, harm(page))
    return found


def test_nothing_runs(seen: dict[str, Seen]) -> None:
    """On no page a hostile text runs, or makes an element that could."""
    assert {} == {path: page.harm for path, page in seen.items() if page.harm}


def test_texts_stand_whole_on_the_page(seen: dict[str, Seen]) -> None:
    """Each hostile text is on the page as it was written, every time: nothing in it was computed, dropped or changed."""
    times = {path: (page.words.count(ALL), {page.words.count(text) for text in HOSTILE[1:]}) for path, page in seen.items()}
    assert all(whole for whole, _ in times.values())
    assert {path: (whole, {whole}) for path, (whole, _) in times.items()} == times


def test_texts_stand_whole_around_the_page(seen: dict[str, Seen]) -> None:
    """The title of the window, the description for search engines and the navigation show hostile texts as they were written."""
    found = {path: [literal(text) for text in page.around] for path, page in seen.items() if path not in OVERVIEWS}
    assert found
    assert {path: [list(HOSTILE)] * 3 for path in found} == found


def test_texts_stand_whole_in_the_search(chromium: Browser, hostile: str, seen: dict[str, Seen]) -> None:
    """A result shows hostile texts as they were written, and nothing runs when they are searched for, found and opened."""
    with opened(chromium, 1280) as page:
        page.goto(hostile)
        named = seen.keys() - set(OVERVIEWS)
        results = [
            (found, words)
            for found, words in search(page, "overdracht")
            if found.removeprefix(hostile).partition("#")[0] in named
        ]
        harmed = harm(page)
        for text in HOSTILE:
            search(page, text)
            harmed += harm(page)
        for found, _ in results:
            page.goto(found)
            harmed += harm(page)
    whole = [words for _, words in results if "…" not in words or literal(words) == list(HOSTILE)]
    assert len(results) > 5
    assert len(whole) > len(results) / 2
    assert [list(HOSTILE)] * len(whole) == [literal(words) for words in whole]
    assert [] == [words for _, words in results if not literal(words)]
    assert [] == harmed
