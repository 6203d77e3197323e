"""The words of the check in other languages than Dutch: as many, with the same holes."""

import re
import shutil
from pathlib import Path
from string import Formatter

import pytest
import yaml

from handreiking import catalogue
from handreiking.commands.cli import main
from tests.bad_cases import MINIMAL, spoil
from tests.conftest import ROOT

FOLDER = Path(catalogue.__file__).parent
FILES = ("checking", "commands", "files", "reading")
"""What ``handreiking`` says; the other files hold what the reader of a handbook sees, and what explains its fields."""

OF_THE_MANUAL = re.compile(r"rule\.[\w-]+\.(title|why)")
"""What only the manual of rules says, a part of the Dutch handbook."""


def texts(language: str, file: str) -> dict[str, str]:
    """Return the texts of a file of the catalogue, by their keys."""
    found: dict[str, str] = {}

    def collect(tree: dict[object, object], prefix: str) -> None:
        for name, value in tree.items():
            if isinstance(value, dict):
                collect(value, f"{prefix}{name}.")
            else:
                found[f"{prefix}{name}"] = str(value)

    collect(yaml.safe_load((FOLDER / language / f"{file}.yaml").read_text("utf-8")), "")
    return {key: text for key, text in found.items() if not OF_THE_MANUAL.fullmatch(key)}


def holes(text: str) -> set[str]:
    """Return the names of the holes in `text`."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_languages() -> None:
    """The command speaks Dutch and English."""
    assert ("en", "nl") == catalogue.languages()


@pytest.mark.parametrize("file", FILES)
def test_no_text_is_missing(file: str) -> None:
    """Every text is there in English, and none of a use that is gone; the failure names them."""
    dutch, english = set(texts("nl", file)), set(texts("en", file))
    expected = {"missing in English": set[str](), "left over in English": set[str]()}

    assert expected == {"missing in English": dutch - english, "left over in English": english - dutch}


@pytest.mark.parametrize("file", FILES)
def test_holes(file: str) -> None:
    """A text has the same holes in English; the failure names those that differ."""
    dutch, english = texts("nl", file), texts("en", file)
    both = sorted(dutch.keys() & english.keys())

    assert {key: holes(dutch[key]) for key in both} == {key: holes(english[key]) for key in both}


def test_english_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With ``--language en`` the whole report is in English."""
    project = tmp_path / "project"
    shutil.copytree(MINIMAL, project)
    spoil(project, "unknown-key-in-item")
    monkeypatch.chdir(project)
    expected = (ROOT / "tests/data/english.txt").read_text("utf-8")

    code = main(["check", "--language", "en"])
    assert (1, expected) == (code, capsys.readouterr().out)
