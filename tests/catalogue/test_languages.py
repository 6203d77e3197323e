"""The words of other languages than Dutch: as many, with the same holes, and none of them Dutch."""

import re
import shutil
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest

from handreiking import catalogue
from handreiking.commands.cli import main
from tests.bad_cases import MINIMAL, spoil
from tests.conftest import ROOT

FOLDER = Path(catalogue.__file__).parent
OTHERS = [language for language in catalogue.languages() if language != catalogue.REFERENCE]
FILES = sorted(path.name for path in (FOLDER / catalogue.REFERENCE).iterdir())

NAME = re.compile(r"[a-z0-9]+([-/][a-z0-9]+)*")
"""What a part of an address may be, and the name of a file."""

SAME_NUMBER = {"number": "count"}
"""A number in words is the same as that number in figures, and each language chooses."""

TELLING = """
    aan bij dat deze dit een geen het hier hoe ik je jouw maar meer naar niet niets onder ook op staat uit van voor wat welke wie
    wordt worden zijn zonder bestand bestanden handboek keuzehulp methode methoden pagina regel
"""
DUTCH = re.compile(rf"\b(?:{'|'.join(TELLING.split())})\b", re.IGNORECASE)
"""Words that a Dutch text of some length has and an English one has not."""

QUOTED = re.compile(r"‘[^’]*’|`[^`]*`")
"""What is named: a file that has a Dutch name, for one."""


def texts(language: str, file: str) -> dict[str, str]:
    """Return the texts of a file of the catalogue as they are written, by their keys, without what is of one language only."""
    found = catalogue.load_file(language, file)
    return {key: text for key, text in found.items() if not key.startswith(catalogue.OF_ONE_LANGUAGE)}


def holes(text: str) -> set[str]:
    """Return the names of the holes in `text`."""
    return {SAME_NUMBER.get(name, name) for _, name, _, _ in Formatter().parse(text) if name}


def test_languages() -> None:
    """The command speaks Dutch and English, and a handbook can be in both."""
    assert (("en", "nl"), ("en", "nl")) == (catalogue.languages(), catalogue.complete_languages())


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("file", FILES)
def test_no_text_is_missing(language: str, file: str) -> None:
    """Every text is there, a number with both its forms, and none of a use that is gone; the failure names them."""
    dutch, other = set(texts(catalogue.REFERENCE, file)), set(texts(language, file))
    expected = {"missing": set[str](), "left over": set[str]()}

    assert expected == {"missing": dutch - other, "left over": other - dutch}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("file", FILES)
def test_holes(language: str, file: str) -> None:
    """A text has the same holes in each language; the failure names those that differ."""
    dutch, other = texts(catalogue.REFERENCE, file), texts(language, file)
    both = sorted(dutch.keys() & other.keys())

    assert {key: holes(dutch[key]) for key in both} == {key: holes(other[key]) for key in both}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("file", FILES)
def test_no_dutch_is_left(language: str, file: str) -> None:
    """No text has a word that only Dutch has; the failure names those that do."""
    found = {key: DUTCH.findall(QUOTED.sub("", text)) for key, text in texts(language, file).items()}

    assert {} == {key: words for key, words in found.items() if words}


@pytest.mark.parametrize("language", catalogue.languages())
def test_names_in_addresses(language: str) -> None:
    """What is a part of an address or the name of a file can be one, and no two files, pages or parts have the same."""
    texts = catalogue.load(language).texts
    groups = {
        group: [re.sub(r"\{\w+\}", "x", text) for key, text in texts.items() if key.startswith(f"{group}.")]
        for group in ("file", "address", "anchor")
    }

    assert {} == {group: wrong for group, names in groups.items() if (wrong := [one for one in names if not NAME.fullmatch(one)])}
    for group in ("file", "anchor"):
        assert [] == [name for name, count in Counter(groups[group]).items() if count > 1]


@pytest.mark.parametrize("language", catalogue.languages())
def test_no_name_of_a_file_is_written_out(language: str) -> None:
    """A text calls a file of the handbook as the handbook does, in whatever language that is: ``<file:glossary>``."""
    named = [f"{name}.yaml" for key, name in catalogue.load(language).texts.items() if key.startswith("file.")]
    written = {key: text for name in FILES for key, text in catalogue.load_file(language, name).items()}

    assert {} == {key: text for key, text in written.items() if any(re.search(rf"(?<![-\w]){name}", text) for name in named)}


def test_english_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With ``--language en`` the whole report is in English."""
    project = tmp_path / "project"
    shutil.copytree(MINIMAL, project)
    spoil(project, "unknown-key-in-item")
    monkeypatch.chdir(project)
    expected = (ROOT / "tests/data/english.txt").read_text("utf-8")

    code = main(["check", "--language", "en"])
    assert (1, expected) == (code, capsys.readouterr().out)
