"""The catalogue and the code that takes its words from there: nothing is missing, nothing is left over, no hole stays open."""

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
import yaml

from handreiking import catalogue
from handreiking.calls.pages import CALL_RULES
from handreiking.loading.handbook import load
from handreiking.loading.unread import LOOK_RULES
from handreiking.model.handbook import Handbook
from handreiking.report.words import Findings
from handreiking.rules import check
from handreiking.rules.checklist_too_long import Pages
from tests.bad_cases import CASES, DOUBTS, FILES, LARGE_DOUBTS, MINIMAL, spoil
from tests.test_settings import HINTS as OF_SETTINGS
from tests.uses import Use, uses

WORDS = catalogue.load("nl")

OF_THE_CATALOGUE = ("number.", "noun.", "article.", "file.", "sign.list")
"""What the catalogue itself reads."""

OF_THE_MANUAL = ("message", "title", "why")
"""The texts of a rule that are not a hint."""

OF_THE_SETTINGS = {rule for rule, _ in OF_SETTINGS} | set(CALL_RULES)
"""The rules about settings and calls of macros, whose hints are each given in a test of their own."""

OF_THE_READER = set(yaml.safe_load((Path(catalogue.__file__).parent / "nl/reading.yaml").read_text("utf-8"))["rule"])
"""The rules about YAML, whose words are tested with the reader."""


@cache
def meant(use: Use) -> list[str]:
    """Return the keys of the catalogue that `use` can mean."""
    return [key for key in WORDS.texts if use.means(key)]


def holes(text: str) -> set[str]:
    """Return the names of the holes in `text`."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def said(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the rule and the hint of every finding in the cases of bad input, once its words were found."""
    for case in (*CASES, *FILES, *DOUBTS, *LARGE_DOUBTS):
        project = folder / case
        shutil.copytree(MINIMAL, project)
        spoil(project, case)
        yield from worded(load(project / "methods"))
    for sheet in ("plain", "fillable", "pocket"):
        yield from worded(load(MINIMAL / "methods"), {"verhuizen": {sheet: 3}})


def worded(handbook: Handbook, pages: Pages | None = None) -> Iterator[tuple[str, str]]:
    """Yield the rule and the hint of every finding in `handbook`, once its words were found; `pages` were counted, if given."""
    findings = Findings(check(handbook, pages), handbook.texts, WORDS)
    for diagnostic in findings.diagnostics:
        assert findings.message(diagnostic)
        assert findings.hint(diagnostic)
        yield diagnostic.rule, diagnostic.hint


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


def test_every_hint_is_given(tmp_path: Path) -> None:
    """Every rule, and every hint of it, is said about a case of bad input; and no hole in them stays open there.

    Of rules about the look that is tested with these.
    """
    texts = [key.split(".")[1:3] for key in WORDS.texts if key.startswith("rule.")]
    elsewhere = OF_THE_READER | OF_THE_SETTINGS | set(LOOK_RULES)
    expected = {(rule, name) for rule, name in texts if name not in OF_THE_MANUAL and rule not in elsewhere}

    assert expected == {pair for pair in said(tmp_path) if pair[0] not in {*OF_THE_READER, *LOOK_RULES}}
