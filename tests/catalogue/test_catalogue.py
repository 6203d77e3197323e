"""The catalogue and the code that takes its words from there: nothing is missing, nothing is left over, no hole stays open."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
import yaml

from handreiking import catalogue
from handreiking.calls.pages import CALL_RULES
from handreiking.calls.stopped import STOPPED_RULES
from handreiking.loading.handbook import load
from handreiking.loading.unread import LOOK_RULES
from handreiking.model.handbook import Handbook
from handreiking.report.words import Findings
from handreiking.rules import check
from handreiking.rules.checklist_too_long import Pages
from tests.bad_cases import CASES, DOUBTS, FILES, LARGE_DOUBTS, MINIMAL, spoil
from tests.pseudo.language import words
from tests.pseudo.left import ADDRESS, RULES, typed
from tests.pseudo.marks import WORD, unmarked
from tests.test_settings import HINTS as OF_SETTINGS
from tests.uses import Use, uses

WORDS = catalogue.load("nl")

OF_THE_CATALOGUE = ("number.", "noun.", "article.", "file.", "sign.list")
"""What the catalogue itself reads."""

OF_THE_MANUAL = ("message", "title", "why")
"""The texts of a rule that are not a hint."""

OF_THE_SETTINGS = {rule for rule, _ in OF_SETTINGS} | {*CALL_RULES, *STOPPED_RULES}
"""The rules about settings and calls of macros, whose hints are each given in a test of their own."""

OF_THE_READER = set(yaml.safe_load((Path(catalogue.__file__).parent / "nl/reading.yaml").read_text("utf-8"))["rule"])
"""The rules about YAML, whose words are tested with the reader."""


ALSO = {
    "accent support paper ink": "the colours that a team may choose",
    "bronnen handboek keuzehulpen begrippen media nl": "the files of a handbook in Dutch, which all these are",
    "aux": "a name that a system keeps",
    "DOCTYPE foreignObject onclick": "what an SVG may not have",
    "Ã": "letters as they were misread",
}
"""What else is the same in every language, and why."""


@cache
def meant(use: Use) -> list[str]:
    """Return the keys of the catalogue that `use` can mean."""
    return [key for key in WORDS.texts if use.means(key)]


def holes(text: str) -> set[str]:
    """Return the names of the holes in `text`."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Findings]:
    """What is found in each case of bad input, and in a handbook whose checklist takes too many pages."""
    return list(_found(tmp_path_factory.mktemp("bad")))


def _found(folder: Path) -> Iterator[Findings]:
    for case in (*CASES, *FILES, *DOUBTS, *LARGE_DOUBTS):
        project = folder / case
        shutil.copytree(MINIMAL, project)
        spoil(project, case)
        # A message may name a file that is there, which need not have been read.
        there = {"": " ".join(path.relative_to(folder).as_posix() for path in project.rglob("*"))}
        yield _findings(load(project / "methods"), there)
    for sheet in ("plain", "fillable", "pocket"):
        yield _findings(load(MINIMAL / "methods"), {}, {"verhuizen": {sheet: 3}})


def _findings(handbook: Handbook, more: Mapping[str, str], pages: Pages | None = None) -> Findings:
    return Findings(check(handbook, pages), handbook.texts_with(more), WORDS)


def test_every_key_exists() -> None:
    """Every key that the code or a template uses is in the catalogue."""
    assert [] == [(use.file, use.pattern) for use in uses() if not meant(use)]


@pytest.mark.parametrize(
    ("params", "key"), [({}, "geen.tekst"), ({"count": 1}, "geen.tekst.one"), ({"count": 2}, "geen.tekst.other")]
)
def test_text_that_is_not_there(params: dict[str, object], key: str) -> None:
    """A key without a text is named together with the language that lacks it."""
    with pytest.raises(KeyError, match=f"catalogue/nl has no text {key}"):
        WORDS("geen.tekst", **params)


def test_every_text_is_used() -> None:
    """No text is left over from a use that is gone."""
    used = {key for use in uses() for key in meant(use)}

    assert set() == {key for key in WORDS.texts if key not in used and not key.startswith(OF_THE_CATALOGUE)}


def test_every_hole_is_filled() -> None:
    """A call with a key that is written out fills the holes of its text."""
    calls = [(key, use) for use in uses() if use.certain for key in meant(use)]
    given = [(use.file, key, use.filled | ({"number"} if "count" in use.filled else set())) for key, use in calls]
    empty = [(file, key, holes(WORDS.texts[key]) - filled) for file, key, filled in given]

    assert given
    assert [] == [(file, key, left) for file, key, left in empty if left]


def test_every_hint_is_given(found: list[Findings]) -> None:
    """Every rule, and every hint of it, is said about a case of bad input; and no hole in them stays open there.

    Of rules about the look that is tested with these.
    """
    texts = [key.split(".")[1:3] for key in WORDS.texts if key.startswith("rule.")]
    elsewhere = OF_THE_READER | OF_THE_SETTINGS | set(LOOK_RULES)
    expected = {(rule, name) for rule, name in texts if name not in OF_THE_MANUAL and rule not in elsewhere}
    given = {(one.rule, one.hint) for findings in found for one in findings.diagnostics if findings.told(one)}

    assert expected == {pair for pair in given if pair[0] not in {*OF_THE_READER, *LOOK_RULES}}


def test_no_message_has_a_word_of_its_own(found: list[Findings]) -> None:
    """In a language in which each word is marked, what has no mark in a message is typed, or stands in files that it is about.

    A plain word that a rule proposes is from the file of the language with those.
    """
    marked = words()
    names = typed() | RULES | set(" ".join(ALSO).split())
    left = set()
    for findings in found:
        known = names.union(*map(WORD.findall, findings.texts.values()))
        for one in (one for one in findings.diagnostics if one.rule != "difficult-word"):
            said = replace(findings, words=marked)
            text = ADDRESS.sub(" ", f"{said.place(one)} {said.told(one)}")
            left |= {(one.rule, word) for word in unmarked(text) if word not in known}

    assert set() == left
