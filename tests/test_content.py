"""``make test-content``: the real handbook says what its sources report, in words of its own, and nobody's address."""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.model.method import Method
from handreiking.rules import check
from handreiking.text.inline import citations
from tests.conftest import REAL, ROOT
from tests.documents import documents
from tests.shingles import shingles
from tests.statements import statements, strings

pytestmark = pytest.mark.content

DATA = ROOT / "tests/data"
SOURCES = set((DATA / "source-shingles.txt").read_text("utf-8").split())
FACTS = list(csv.DictReader((DATA / "facts.tsv").read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
"""What the sources report: the method that must say it, the source that it cites, and a pattern for the statement."""

EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
INVENTED = {"toegang@veldervoort.example", "099-900 01 23"}
"""Examples in the manual: a domain that nobody can have (RFC 2606), and an area code that does not exist."""

NATIONAL = {"112", "113", "08002000", "08000432"}
"""The numbers of national services that the handbook names."""
TELEPHONE = re.compile(r"(?<![\w.,-])(?:\+\d{1,3}|0)(?:[ ()-]{0,3}\d){6,12}(?![\w-])")


@pytest.fixture(scope="module")
def handbook() -> Handbook:
    """The real handbook."""
    return load(REAL / "methods")


@pytest.fixture(scope="module")
def methods(handbook: Handbook) -> Mapping[str, Method]:
    """Its methods by the names of their files."""
    return {part.slug: part.entry for part in handbook.methods}


def texts(handbook: Handbook) -> Iterator[tuple[str, str]]:
    """Yield every text that a maintainer wrote, with its place. The titles of the sources are the sources' own."""
    for file, document in handbook.documents.items():
        for path, value in strings(document.data):
            if not (path[0] == "sources" and path[-1] == "title"):
                yield f"{file}: {path}", value
    for page in (REAL / "docs").rglob("*.md"):
        yield page.name, page.read_text("utf-8")


def contacts(text: str) -> list[str]:
    """Return the e-mail addresses in `text`, and the telephone numbers other than those of national services."""
    return EMAIL.findall(text) + [number for number in TELEPHONE.findall(text) if re.sub(r"\D", "", number) not in NATIONAL]


def test_in_order(handbook: Handbook) -> None:
    """The handbook has no defects: the check has nothing to say, not even a warning."""
    assert () == check(handbook)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["fact"])
def test_fact(methods: Mapping[str, Method], fact: dict[str, str]) -> None:
    """What a source reports is in its method, in a statement that cites the source."""
    pattern = re.compile(fact["pattern"], re.IGNORECASE)

    assert [True] == [
        True for text, cited in statements(methods[fact["file"]]) if fact["source"] in cited and pattern.search(text)
    ][:1]


def test_words_of_its_own(handbook: Handbook) -> None:
    """No run of eight words is also in a source."""
    found = ((place, [run for key, run in shingles(text).items() if key in SOURCES]) for place, text in texts(handbook))
    assert {} == {place: runs for place, runs in found if runs}


def test_no_contact_details_in_texts(handbook: Handbook) -> None:
    """What maintainers wrote has no e-mail address, and no telephone number but those of national services."""
    assert {} == {place: found for place, text in texts(handbook) if (found := contacts(text))}


def test_no_contact_details_on_the_site(site: Path) -> None:
    """The site has no e-mail address and no telephone number but those of national services, and calls no other.

    The manual shows how a local file has them, with some that cannot exist.
    """
    pages = documents(site)
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    shown = [page.text + " ".join(page.meta.values()) for page in pages.values()] + [text for _, text in strings(index)]

    assert set() == {found for text in shown for found in contacts(text)} - INVENTED
    links = [link for page in pages.values() for link in page.links if link.startswith(("mailto:", "tel:"))]
    assert set() == {re.sub(r"^tel:|-", "", link) for link in links} - NATIONAL


@pytest.mark.parametrize("said", ["j.jansen@voorbeeld.nl", "033 - 123 45 67", "+31 6 12345678", "0612345678", "0800-1234"])
def test_contact_details_are_seen(said: str) -> None:
    """An e-mail address and a telephone number are recognised as people write them."""
    assert [said] == contacts(f"Bel of mail {said} voor meer.")


def test_complete(methods: Mapping[str, Method]) -> None:
    """A method has two checklists or more, a guide, an exercise, pitfalls, and roles with tasks."""
    parts = {
        slug: (method.checklists[1:], method.guides, method.exercises, method.pitfalls, method.roles)
        for slug, method in methods.items()
    }

    assert {} == {slug: found for slug, found in parts.items() if not all(found)}
    assert [] == [role.id for method in methods.values() for role in method.roles if not role.tasks]


def test_guides_ask_enough(handbook: Handbook) -> None:
    """A guide has four questions or more: with fewer, a sentence would do."""
    assert [] == [id for id, (_, guide) in handbook.guide_by_id.items() if len(guide.questions) < 4]


def test_general_guide(handbook: Handbook) -> None:
    """The guides above the methods lead to each method, and say when none fits."""
    outcomes = [outcome for part in handbook.general_guides for outcome in part.entry.outcomes]

    assert {None, *handbook.method_by_id} == {outcome.method for outcome in outcomes if not outcome.caution}


def test_every_guide_leads_to_safety(handbook: Handbook) -> None:
    """From the first question of every guide, danger, signals and doubt each lead to an outcome that points to *Veiligheid*."""
    urgent = {id for id, (part, _) in handbook.topic_by_id.items() if part.entry.urgent}

    for _, guide in handbook.guide_by_id.values():
        outcomes = {outcome.id: outcome for outcome in guide.outcomes}
        reached = [outcomes[answer.to].topic for answer in guide.questions[0].answers if answer.to in outcomes]
        assert [True] * 3 == [topic in urgent for topic in reached if topic], guide.id


def test_danger_has_one_text(handbook: Handbook) -> None:
    """What to do in danger is written once, for all guides: none has an outcome of its own that goes before every method."""
    own = [outcome.id for part in handbook.methods for guide in part.own.guides for outcome in guide.outcomes if outcome.caution]
    own += [outcome.id for part in handbook.general_guides for outcome in part.own.outcomes if outcome.caution]

    assert [] == own


def test_numbers_cite_an_official_source(handbook: Handbook) -> None:
    """What a number is for is said by an official text."""
    said = [number.when for part in handbook.topics for number in part.entry.numbers]

    assert said
    assert [] == [text for text in said if not official(handbook, text)]


def test_topics_have_dates(handbook: Handbook) -> None:
    """Every statement of a topic that cites an official text has a day by which it is reviewed."""
    sections = [section for part in handbook.topics for section in part.entry.sections]
    dated = [(item.review_by, " ".join(item.statements)) for section in sections for item in section.items]
    dated += [(section.review_by, section.intro or "") for section in sections]

    assert [] == [text for day, text in dated if official(handbook, text) and not day]


def official(handbook: Handbook, text: str) -> bool:
    """Whether `text` cites an official source."""
    return any(handbook.source_by_id[id].kind == "official" for id in citations(text))
