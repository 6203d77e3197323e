"""What the editors say about words reaches the search: what the handbook does not cover, and whom to ask."""

import json
from pathlib import Path
from typing import Any

import pytest

from handreiking.search.build import IndexBuilder
from handreiking.search.languages import language
from handreiking.search.names import page_names, thesaurus
from tests.handbooks import MINIMAL, memory_of, site_of
from tests.minimal import minimal

ADVICE = "Dit handboek gaat niet over dementie. Vraag de *huisarts*."
ENTRY = f"""not_covered:
  - words:
      - dementie
      - Alzheimer
      - ziekte van alzheimer
    advice: {ADVICE}
"""
DUTCH = language("nl")


@pytest.fixture
def settings(tmp_path: Path) -> Any:
    """What the worker gets to know of a handbook that does not cover a subject."""
    glossary = (MINIMAL / "nl/begrippen.yaml").read_text("utf-8")
    handbook = minimal({"nl/begrippen.yaml": f"{glossary.rstrip()}\n{ENTRY}"})
    assert () == handbook.diagnostics
    IndexBuilder(memory_of(site_of(handbook)), {}).write(tmp_path)
    return json.loads((tmp_path / "search/search_index.json").read_text("utf-8"))["config"]


def test_advice_goes_with_its_words(settings: Any) -> None:
    """The worker gets the advice as plain text, with the keys of everything that a reader may type."""
    ((text, keys),) = settings["advice"]

    assert "Dit handboek gaat niet over dementie. Vraag de huisarts." == text
    assert {DUTCH.key(word) for word in ("dementie", "alzheimer", "ziekte van alzheimer")} == set(keys)


def test_nothing_that_is_not_covered() -> None:
    """A handbook may say of nothing that it does not cover it."""
    assert {} == thesaurus(site_of(MINIMAL).handbook, DUTCH).advice


def test_topic_is_found_by_its_numbers() -> None:
    """A topic is called after its numbers and their services too."""
    handbook = site_of(MINIMAL).handbook
    topic = handbook.topics[0].entry
    names = dict(page_names(handbook))["topic", topic.id]

    assert [name for one in topic.numbers for name in (one.number, one.name)] == [*names[len(topic.aliases or ()) :]]
