"""A method more is a YAML file more, and nothing else."""

import json
import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, build_site, copy_project
from tests.documents import Document, documents

SIXTH = ROOT / "tests/data/zesde-methode.yaml"
PAGE = "methoden/buurtkring/index.html"
NEW_PAGES = {PAGE, "checklists/kring-beginnen/index.html", "keuzehulpen/past-buurtkring/index.html"}


@pytest.fixture(scope="module")
def six(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with one method more than the sample."""
    project = copy_project(tmp_path_factory.mktemp("six"), pdf=False)
    shutil.copy(SIXTH, project / "methods/nl/buurtkring.yaml")
    return build_site(project)


@pytest.fixture(scope="module")
def pages(six: Path) -> dict[str, Document]:
    """The pages of that site."""
    return documents(six)


def test_pages(site: Path, pages: dict[str, Document]) -> None:
    """The method, its checklist and its guide have a page each, and there are no other new ones."""
    assert NEW_PAGES == set(pages) - set(documents(site))


def test_page(pages: dict[str, Document]) -> None:
    """The page holds what the file says, in the words of the interface."""
    expected = ["Buurtkring", "Ook bekend als: Krachtenkring", "Overbuurvrouw", "Loop samen een ronde door de straat."]

    assert expected == [words for words in expected if words in pages[PAGE].text]


def test_card(pages: dict[str, Document]) -> None:
    """Home has a card with its situation and two facts, which leads to it."""
    expected = ["Mijn cliënt staat er alleen voor in de buurt.", "9 maanden", "in de straat"]

    assert expected == [words for words in expected if words in pages["index.html"].text]
    assert "methoden/buurtkring/" in pages["index.html"].links


@pytest.mark.parametrize("index", ["methoden", "checklists", "keuzehulpen"])
def test_indexes(pages: dict[str, Document], index: str) -> None:
    """The list of methods, that of checklists and that of guides lead to the new pages."""
    expected = {Path(page).parent.name + "/" for page in NEW_PAGES if page.startswith(index)}

    assert expected == expected & set(pages[f"{index}/index.html"].links)


def test_column(site: Path, six: Path) -> None:
    """The comparison has a column more: a cell in each row, and a box to hide them."""
    before, after = ((folder / "vergelijken/index.html").read_text("utf-8") for folder in (site, six))
    rows = before.count('role="rowheader"')

    assert rows > 5
    assert (rows + 1, 1) == (after.count('data-m="neighbourhood-circle"'), after.count('id="toon-neighbourhood-circle"'))


def test_roles(pages: dict[str, Document]) -> None:
    """The roles have its new role, and its tasks under a role that others have too."""
    expected = ["Kringmeester", "Houdt de klussenlijst bij.", "Nodigt uit wie er welkom is."]

    assert expected == [words for words in expected if words in pages["rollen/index.html"].text]


def test_search(six: Path) -> None:
    """The search index has its pages, with their texts."""
    entries = json.loads((six / "search/search_index.json").read_text("utf-8"))["docs"]["p"]
    expected = [
        "Je cliënt kent vijf buren bij naam.",
        "De klussenlijst hangt op de koelkast.",
        "Zonder die wens begint er niets.",
    ]

    found = [text for location, _, sections in entries if f"{location}index.html" in NEW_PAGES for *_, text in sections]
    assert expected == [words for words in expected if any(words in text for text in found)]


def test_stylesheet(six: Path) -> None:
    """Its column can be hidden without a script."""
    assert '.hr-compare__pick [value="6"]:not(:checked)' in (six / "assets/handreiking.css").read_text("utf-8")


def test_navigation_of_six(pages: dict[str, Document]) -> None:
    """A small handbook names its methods in the navigation."""
    assert "buurtkring/" in pages["methoden/index.html"].navigation
