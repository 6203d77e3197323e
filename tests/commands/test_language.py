"""In which language a command speaks: the one asked for, or else that of the handbook, or else that of the system."""

import shutil
from pathlib import Path

import pytest

from handreiking.commands.cli import main
from tests.bad_cases import MINIMAL
from tests.commands.conftest import Command
from tests.conftest import ROOT

HERE = "plugins:\n  - handreiking: {{language: {}}}\n"
ELSEWHERE = {"nl": "Noem de map van een site", "en": "Name the folder of a site"}
"""What ``verify`` says of a folder that does not exist."""


def spoken(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the language in which ``verify`` speaks of a folder that does not exist."""
    assert 2 == main(["verify", "nergens", *arguments])
    said = capsys.readouterr().err
    return next(language for language, words in ELSEWHERE.items() if words in said)


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which the test runs on a system that speaks English."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return tmp_path


def test_outside_a_handbook(nowhere: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Where there is no handbook, a command speaks the language of the system."""
    first = spoken(capsys)
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")

    assert ("en", "nl") == (first, spoken(capsys))


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("plugins: [handreiking, search]\n", "nl"),
        ("plugins:\n  handreiking:\n  search: {}\n", "nl"),
        (HERE.format("en-GB"), "en"),
        (HERE.format("nl"), "nl"),
        (HERE.format("fr"), "en"),
        ("plugins: [search]\n", "en"),
        ("site_name: Iets anders\n", "en"),
    ],
)
def test_in_a_project(nowhere: Path, capsys: pytest.CaptureFixture[str], settings: str, expected: str) -> None:
    """In a project a command speaks the language of its handbook; a site of MkDocs that is none has no say."""
    (nowhere / "mkdocs.yml").write_text(settings, "utf-8")

    assert expected == spoken(capsys)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_handbook_without_settings(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    """A handbook that has no settings yet is in the language of its folder."""
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    (nowhere / "methods" / language).mkdir(parents=True)

    assert language == spoken(capsys)


@pytest.mark.parametrize("asked", ["nl", "NL", "nl-BE", "nl_NL.UTF-8"])
def test_asked(nowhere: Path, capsys: pytest.CaptureFixture[str], asked: str) -> None:
    """The language that is asked for comes first, in whatever way it is written."""
    (nowhere / "mkdocs.yml").write_text(HERE.format("en"), "utf-8")

    assert "nl" == spoken(capsys, "--language", asked)


@pytest.mark.parametrize("command", [["check"], ["init", "boek"], ["paths", "x"], ["schema"], ["verify", "x"], ["new", "method"]])
def test_language_that_is_not_there(nowhere: Path, capsys: pytest.CaptureFixture[str], command: list[str]) -> None:
    """A language that the commands do not speak is refused in one sentence with those that they do, and nothing is written."""
    code, said = main([*command, "--language", "fr"]), capsys.readouterr()

    assert (2, "", []) == (code, said.out, list(nowhere.iterdir()))
    assert "The language ‘fr’ is not available yet. Choose from: en, nl.\n" == said.err


def test_handbook_elsewhere(nowhere: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A handbook that is named is spoken of in its own language, wherever the command is started."""
    shutil.copytree(MINIMAL, nowhere / "boek")
    main(["check", "boek/methods"])

    assert "Alles in orde.\n" == capsys.readouterr().out
    assert 0 == main(["new", "checklist", "--title", "Iets", "--folder", "boek/methods"])
    assert "staat klaar" in capsys.readouterr().out


def test_english_of_a_dutch_handbook(command: Command) -> None:
    """English is spoken of a Dutch handbook when it is asked for."""
    assert (0, "All in order.\n", "") == command("check", "--language", "en")
    assert "is ready." in command("new", "checklist", "--title", "Iets", "--language", "en")[1]


def test_repository(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder of the project, however deep, it is the language of the project."""
    monkeypatch.chdir(ROOT / "tests/data")
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    assert "nl" == spoken(capsys)
