"""What the handbook must and must not say: the facts of its sources in words of its own, and nobody's address."""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from handreiking.rules import check
from tests.conftest import ROOT
from tests.documents import documents
from tests.shingles import shingles
from tests.statements import statements, strings

DATA = ROOT / "tests/data"
SOURCES = set((DATA / "source-shingles.txt").read_text("utf-8").split())
FACTS = list(csv.DictReader((DATA / "facts.tsv").read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
"""What the sources report: the method that must say it, the source that it cites, and a pattern for the statement."""

EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
TELEPHONE = re.compile(r"(?<![\w.,-])(?:\+\d{1,3}|0)(?:[ ()-]{0,3}\d){6,12}(?![\w-])")

HANDBOOK = load(ROOT / "methods")
METHODS = {part.slug: part.entry for part in HANDBOOK.methods}


def guides(handbook: Handbook) -> dict[str, Guide]:
    """Return all guides by id."""
    return {id: guide for id, (_, guide) in handbook.guide_by_id.items()}


def texts() -> Iterator[tuple[str, str]]:
    """Yield every text that a maintainer wrote, with its place. The titles of the sources are the sources' own."""
    for file, document in HANDBOOK.documents.items():
        for path, value in strings(document.data):
            if not (path[0] == "sources" and path[-1] == "title"):
                yield f"{file}: {path}", value
    for page in (ROOT / "docs").rglob("*.md"):
        yield page.name, page.read_text("utf-8")


def contacts(text: str) -> list[str]:
    """Return the e-mail addresses and telephone numbers in `text`."""
    return EMAIL.findall(text) + TELEPHONE.findall(text)


def test_in_order() -> None:
    """The handbook has no defects."""
    assert () == check(HANDBOOK)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["fact"])
def test_fact(fact: dict[str, str]) -> None:
    """What a source reports stands in its method, in a statement that cites the source."""
    pattern = re.compile(fact["pattern"], re.IGNORECASE)

    assert [True] == [
        True for text, cited in statements(METHODS[fact["file"]]) if fact["source"] in cited and pattern.search(text)
    ][:1]


def test_words_of_its_own() -> None:
    """No run of eight words stands in a source too."""
    assert {} == {
        place: found for place, text in texts() if (found := [run for key, run in shingles(text).items() if key in SOURCES])
    }


def test_no_contact_details_in_texts() -> None:
    """No e-mail address and no telephone number stands in what maintainers wrote."""
    assert {} == {place: found for place, text in texts() if (found := contacts(text))}


def test_no_contact_details_on_the_site(site: Path) -> None:
    """No e-mail address and no telephone number stands on the site, nor a link that writes or calls."""
    pages = documents(site)
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    shown = [page.text + " ".join(page.meta.values()) for page in pages.values()] + [text for _, text in strings(index)]

    assert [] == [found for text in shown for found in contacts(text)]
    assert [] == [link for page in pages.values() for link in page.links if link.startswith(("mailto:", "tel:"))]


@pytest.mark.parametrize("said", ["j.jansen@voorbeeld.nl", "033 - 123 45 67", "+31 6 12345678", "0612345678", "0800-1234"])
def test_contact_details_are_seen(said: str) -> None:
    """An e-mail address and a telephone number are recognised as people write them."""
    assert [said] == contacts(f"Bel of mail {said} voor meer.")


@pytest.mark.parametrize("slug", METHODS)
def test_complete(slug: str) -> None:
    """A method has two checklists or more, a guide, an exercise, pitfalls, and roles with tasks."""
    method = METHODS[slug]
    parts = (method.checklists[1:], method.guides, method.exercises, method.pitfalls, method.roles)

    assert [True] * 5 == [bool(part) for part in parts]
    assert all(role.tasks for role in method.roles)


@pytest.mark.parametrize("id", HANDBOOK.checklist_by_id)
def test_checklist(id: str) -> None:
    """A section of a checklist has five to nine items."""
    sizes = [len(section.items) for section in HANDBOOK.checklist_by_id[id][1].sections]

    assert [True] * len(sizes) == [5 <= size <= 9 for size in sizes]


@pytest.mark.parametrize("id", guides(HANDBOOK))
def test_guide(id: str) -> None:
    """A guide has four to eight questions, and lets somebody not know."""
    questions = guides(HANDBOOK)[id].questions

    assert 4 <= len(questions) <= 8
    assert "Weet ik niet" in {answer.label for question in questions for answer in question.answers}


def test_general_guide() -> None:
    """The guide above the methods leads to each of the five, and says when none fits."""
    outcomes = guides(HANDBOOK)["welke-aanpak"].outcomes

    assert {None, *(method.id for method in METHODS.values())} == {outcome.method for outcome in outcomes if not outcome.caution}
    assert 5 == len(METHODS)
