"""What another team wrote becomes a handbook in which every text is theirs, and which the check accepts."""

from typing import Any

import pytest

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.rules import check
from tests.foreign.converter import COMMENT, FILLERS, HEADING, LANGUAGE, LINK, converted, write
from tests.foreign.source import checklists, guides, methods, strings, words_of
from tests.handbooks import site_of
from tests.site.test_what_is_not_there import traces

pytestmark = pytest.mark.foreign

NOT_TEXTS = {"id", "category", "unit", "use", "levels", "to", "rule", "level"}
"""The keys of ids, and of what the model says in words of its own."""

ANSWER = ": None"
"""What one of the guides calls an answer, which elsewhere is a value that is not there."""


@pytest.fixture(scope="module")
def handbook(tmp_path_factory: pytest.TempPathFactory) -> Handbook:
    """The handbook that the content makes."""
    folder = tmp_path_factory.mktemp("foreign")
    write(folder)
    return load(folder, LANGUAGE)


def texts(data: Any) -> list[str]:
    """Return every text in `data` that is said in the words of its writer."""
    if isinstance(data, dict):
        return [text for key, value in data.items() if key not in NOT_TEXTS for text in texts(value)]
    return [text for value in data for text in texts(value)] if isinstance(data, list) else [data]


def test_nothing_is_invented() -> None:
    """Every text is in the source, word for word, and none is what whoever gave the guides our form put there."""
    source = [words_of(text) for text in strings([methods(), checklists(), guides()]) if not FILLERS.fullmatch(f"{text}")]
    handbook = converted()
    invented = [text for data in handbook.files.values() for text in texts(data) if not any(text in known for known in source)]

    assert [] == invented


def pieces(text: str) -> list[str]:
    """Return what is to be found of `text`, a text of the source: what its links are called, or all of it between headings."""
    return [title for title, _ in LINK.findall(text)] or words_of(text).split(HEADING)


def test_nothing_is_lost() -> None:
    """Every text of the methods is in a file, or among what was left out; of a text with links, what they are called."""
    handbook = converted()
    placed = " ".join([*handbook.left_out, *(words_of(text) for text in strings(list(handbook.files.values())))])
    wanted = [piece for text in strings([*({**one, "time": ""} for one in methods()), checklists()]) for piece in pieces(text)]

    assert [] == [piece for piece in wanted if piece not in placed and piece not in COMMENT]


def test_all_of_it_is_there(handbook: Handbook) -> None:
    """There are as many methods, checklists and guides as in the source."""
    assert len(methods()) == len(handbook.methods)
    assert len(guides()) == len(handbook.guide_by_id)
    assert sum(len(section["items"]) for one in checklists() for section in one["sections"]) == sum(
        one.size for _, one in handbook.checklist_by_id.values()
    )
    assert len(checklists()) == len(handbook.checklist_by_id)


def test_check_finds_no_error(handbook: Handbook) -> None:
    """Nothing in the content of others is an error: at most advice about how it is worded."""
    assert [] == [found for found in (*handbook.diagnostics, *check(handbook)) if found.severity == "error"]


def test_nothing_empty(handbook: Handbook) -> None:
    """No page has an empty section, list or label for what the content does not say."""
    assert [] == [trace for trace in traces(site_of(handbook)) if not trace.endswith(ANSWER)]
