"""Hostile texts, in every place of every file, show as the harmless text that they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page

from handreiking.handbook import Handbook, load
from handreiking.model.types import Identity, Reference
from handreiking.model.walk import walk
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
CHOICES = {"bound", "intensity", "kind", "recognition", "relation", "status", "use"}
"""Keys of which the value is one of a few words."""
OVERVIEWS = ("/", "/begrippen/", "/bronnen/", "/checklists/", "/keuzehulpen/", "/methoden/", "/rollen/", "/vergelijken/")
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


def poison(project: Path) -> Handbook:
    """Put all hostile texts before every text of every file in `project`, and make one of them a term of the glossary."""
    handbook = load(project / "methods")
    for part in handbook.parts:
        file = project / part.document.file
        data = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
        for leaf in walk(part.entry):
            if not (leaf.mark(Identity) or leaf.mark(Reference) or leaf.path[-1] in CHOICES):
                place = data
                for step in leaf.path[:-1]:
                    place = place[step]
                place[leaf.path[-1]] = f"{ALL} {leaf.value}"
        if "terms" in data:
            data["terms"][0]["forms"] = [HOSTILE[2]]
        file.write_text(yaml.safe_dump(data, allow_unicode=True, default_style='"', width=10**6), "utf-8")
    return load(project / "methods")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with hostile texts everywhere, built."""
    folder = copy_project(tmp_path_factory.mktemp("hostile"))
    poison(folder)
    built = run("mkdocs", "build", folder=folder)
    assert built.returncode == 0, built.stderr
    return folder


@pytest.fixture(scope="module")
def hostile(project: Path) -> Iterator[str]:
    """The address of the site with hostile texts."""
    yield from serve(project / "site")


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page on a desk, where the navigation stands beside the text."""
    with opened(chromium, 1280) as page:
        yield page


def pages(project: Path, *folders: str) -> list[str]:
    """The paths of the pages in `folders` of the site."""
    site = project / "site"
    return [f"/{file.parent.relative_to(site)}/" for folder in folders for file in sorted(site.glob(f"{folder}/index.html"))]


def literal(text: str | None) -> list[str]:
    """The hostile texts that stand in `text` as they are, whatever the spaces."""
    return [hostile for hostile in HOSTILE if hostile in " ".join((text or "").split())]


def harm(page: Page) -> list[str]:
    """What a hostile text did to `page`: a script that ran, an element that could run one."""
    ran = ["a script ran"] if page.evaluate("'hacked' in window") else []
    return ran + [str(element) for element in page.evaluate(LIVE)]


def test_nothing_runs(page: Page, hostile: str, project: Path) -> None:
    """On no page of the handbook a hostile text runs, or makes an element that could."""
    found = {}
    for path in ["/", *pages(project, "*", "methoden/*", "checklists/*", "keuzehulpen/*")]:
        page.goto(hostile + path)
        found[path] = harm(page)
    assert len(found) > len(OVERVIEWS)
    assert {} == {path: harmed for path, harmed in found.items() if harmed}


def test_texts_stand_whole_on_the_page(page: Page, hostile: str, project: Path) -> None:
    """On every page each hostile text stands as it was written, every time: nothing in it was computed, dropped or changed."""
    paths = [*OVERVIEWS, *pages(project, "methoden/*", "checklists/*", "keuzehulpen/*")]
    times = {}
    for path in paths:
        page.goto(hostile + path)
        shown = " ".join(page.evaluate(SHOWN).split())
        times[path] = (shown.count(ALL), {shown.count(text) for text in HOSTILE[1:]})
    assert all(whole for whole, _ in times.values())
    assert {path: (whole, {whole}) for path, (whole, _) in times.items()} == times


def test_texts_stand_whole_around_the_page(page: Page, hostile: str, project: Path) -> None:
    """The title of the window, the description for search engines and the navigation show hostile texts as they were written."""
    paths, found = pages(project, "methoden/*", "checklists/*", "keuzehulpen/*"), {}
    for path in paths:
        page.goto(hostile + path)
        description = page.locator("meta[name=description]").get_attribute("content")
        navigation = page.locator(".md-nav--primary").text_content()
        found[path] = [literal(page.title()), literal(description), literal(navigation)]
    assert {path: [list(HOSTILE)] * 3 for path in paths} == found


def test_texts_stand_whole_in_the_search(page: Page, hostile: str) -> None:
    """A result shows hostile texts as they were written, and nothing runs when they are searched for, found and opened."""
    page.goto(hostile)
    results = [(address, words) for address, words in search(page, "overdracht") if "/meeschrijven/" not in address]
    assert results
    assert [list(HOSTILE)] * len(results) == [literal(words) for _, words in results]
    harmed = harm(page)
    for text in HOSTILE:
        search(page, text)
        harmed += harm(page)
    for address, _ in results:
        page.goto(address)
        harmed += harm(page)
    assert [] == harmed
