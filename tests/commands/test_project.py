"""Where a command finds its handbook: by ``mkdocs.yml``, by a folder that is named, or by the folders that are there."""

import shutil
from pathlib import Path

import pytest

from tests.commands.conftest import Command

SETTINGS = "site_name: Proef\nsite_url: https://handboek.example/\nplugins:\n  - handreiking: {{{}}}\n"


@pytest.fixture
def elsewhere(minimal: Path) -> Path:
    """The smallest handbook in another folder than methods, as its settings say."""
    (minimal / "inhoud").mkdir()
    shutil.move(minimal / "methods", minimal / "inhoud/teksten")
    (minimal / "mkdocs.yml").write_text(SETTINGS.format("folder: inhoud/teksten"), "utf-8")
    return minimal


def spoil(project: Path) -> None:
    """Misspell a key of the method."""
    path = next(project.rglob("overdracht.yaml"))
    path.write_text(path.read_text("utf-8").replace("situation:", "situatie:", 1), "utf-8")


def test_check_reads_the_folder_of_the_settings(elsewhere: Path, command: Command) -> None:
    """The check reads the folder that the settings name, says where a file is as seen from them, and knows the site."""
    before = command("check")[0]
    spoil(elsewhere)
    code, said, _ = command("check")

    assert (0, 1) == (before, code)
    assert ("--> inhoud/teksten/nl/overdracht.yaml:" in said, "https://handboek.example/" in said) == (True, True)


@pytest.mark.parametrize("path", [".", "inhoud", "inhoud/teksten", "inhoud/teksten/nl/overdracht.yaml", "mkdocs.yml"])
def test_check_of_a_path(elsewhere: Path, command: Command, path: str) -> None:
    """A file or a folder of the handbook, or one round it, leads to the same settings."""
    spoil(elsewhere)
    code, said, _ = command("check", "--format", "concise", path)

    assert (int(path != "mkdocs.yml"), path != "mkdocs.yml") == (code, "inhoud/teksten/nl/overdracht.yaml:" in said)


def test_check_inside_a_folder(elsewhere: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check that is started in a folder of the project is about the whole handbook."""
    monkeypatch.chdir(elsewhere / "inhoud/teksten/nl")
    spoil(elsewhere)

    assert "inhoud/teksten/nl/overdracht.yaml:" in command("check", "--format", "concise")[1]


def test_a_folder_outside_the_project(elsewhere: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A handbook beside the folder of its settings, in folders with spaces and accents, is read as any other."""
    place = elsewhere / "één map"
    place.mkdir()
    (place / "mkdocs.yaml").write_text(SETTINGS.format("folder: ../inhoud/teksten"), "utf-8")
    monkeypatch.chdir(place)
    before = command("check")[0]
    spoil(elsewhere)

    assert (0, True) == (before, "teksten/nl/overdracht.yaml:" in command("check", "--format", "concise")[1])


def test_wrong_setting(elsewhere: Path, command: Command) -> None:
    """A wrong setting is reported by the check, also of one file, with its line and how to fix it."""
    (elsewhere / "mkdocs.yml").write_text(SETTINGS.format("folder: inhoud/teksten, starten: welke"), "utf-8")
    code, said, _ = command("check", "inhoud/teksten/nl/overdracht.yaml")

    assert (1, True) == (code, said.startswith("fout[unknown-setting]"))
    assert ("mkdocs.yml:4:43" in said, "start" in said) == (True, True)


def test_no_handbook_here(elsewhere: Path, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no handbook the check says so in one line."""
    (tmp_path / "leeg").mkdir()
    monkeypatch.chdir(tmp_path / "leeg")
    code, said, error = command("check")

    assert (2, "", 1) == (code, said, len(error.splitlines()))


def test_a_folder_without_the_language(elsewhere: Path, command: Command) -> None:
    """A folder without a folder for the language is no handbook, and nothing is written into it."""
    (elsewhere / "leeg").mkdir()
    code, _, error = command("new", "method", "--title", "Samen naar huis", "--folder", "leeg")

    assert (2, 1, []) == (code, len(error.splitlines()), list((elsewhere / "leeg").iterdir()))


def test_new_writes_where_the_settings_say(elsewhere: Path, command: Command) -> None:
    """A new method is written in the folder that the settings name."""
    code, said, _ = command("new", "method", "--title", "Samen naar huis")

    assert (0, True) == (code, "inhoud/teksten/nl/samen-naar-huis.yaml" in said)
    assert (elsewhere / "inhoud/teksten/nl/samen-naar-huis.yaml").is_file()


def test_paths_reads_where_the_settings_say(elsewhere: Path, command: Command) -> None:
    """The paths of a guide are found in the folder that the settings name."""
    guide = next((elsewhere / "inhoud/teksten/nl/keuzehulpen").glob("*.yaml")).stem

    assert 0 == command("paths", guide)[0]


def test_a_folder_that_is_named_wins(elsewhere: Path, command: Command) -> None:
    """A handbook in another folder than the settings name is read where it is named."""
    shutil.copytree(elsewhere / "inhoud/teksten", elsewhere / "tweede")
    code, said, _ = command("new", "method", "--title", "Samen naar huis", "--folder", "tweede")

    assert (0, True) == (code, (elsewhere / "tweede/nl/samen-naar-huis.yaml").is_file()), said


@pytest.mark.parametrize("name", ["en", "NL"])
def test_a_language_under_another_name(minimal: Path, command: Command, name: str) -> None:
    """A command that needs the files says how the folder that has them should be called, as the check does."""
    (minimal / "methods/nl").rename(minimal / "methods" / name)
    (minimal / "mkdocs.yml").write_text(SETTINGS.format("language: nl"), "utf-8")
    code, _, said = command("new", "method", "--title", "Nieuw")

    assert (2, True) == (code, said.startswith(f"‘methods/{name}’ wordt niet gelezen. Verplaats het naar ‘methods/nl’"))
