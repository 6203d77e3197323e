"""``handreiking init``: a handbook that is complete from the start, and nothing overwritten."""

import errno
import io
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml

import handreiking.commands
from handreiking.commands.cli import main
from tests.conftest import ENVIRONMENT

STARTER = files(handreiking.commands) / "starter"
NAMED = ("--title", "Goed overleg", "--about", "Zo bereid je een overleg voor.")


def written(folder: Path) -> set[str]:
    """Return the paths of the files in `folder`."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def run(folder: Path, *command: str) -> tuple[int, str]:
    """Run the module of `command` in `folder`: its exit code and all that it said."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_handbook_is_complete(tmp_path: Path) -> None:
    """It passes the check without a remark and the strictest build, with a page, a guide, a checklist, paper and search."""
    assert 0 == main(["init", str(tmp_path), *NAMED])
    assert (0, "Alles in orde.\n") == run(tmp_path, "handreiking", "check", "--strict")
    code, said = run(tmp_path, "mkdocs", "build", "--strict")
    pages = [
        "methoden/overleg-voorbereiden",
        "keuzehulpen/overleg-nodig",
        "checklists/vlak-voor-het-overleg",
        "checklists/zaal-klaarzetten",
        "afdrukken",
        "privacy",
    ]

    assert 0 == code, said
    assert [] == [page for page in pages if not (tmp_path / "site" / page / "index.html").is_file()]
    assert (tmp_path / "site/afdrukken/checklist-vlak-voor-het-overleg.pdf").is_file()
    assert (tmp_path / "site/search/search_index.json").is_file()


ODD = (
    *("2026", "no", "null", "-", "Zo: *wel* & niet", 'Het "beste" {boek} $geld', "# Kop", "[@bron]", "{{ 1 / 0 }}", "{% raw %}"),
    *(
        "<script>alert(1)</script>",
        "</title>",
        "d’Overleg’s \\",
        "%s",
        "@wij",
        "!zo",
        "|",
        "Ingeborg & Zoë",
        "lang " * 900 + "boek",
    ),
)
"""Titles that mean something in YAML, in a template, in Markdown, in HTML or in none of them."""


@pytest.mark.parametrize("title", ODD)
def test_any_title(tmp_path: Path, title: str) -> None:
    """Whatever the title, MkDocs reads it as a text, and the check has nothing to say."""
    assert 0 == main(["init", str(tmp_path), "--title", title, "--about", title])
    settings = yaml.safe_load((tmp_path / "mkdocs.yml").read_text("utf-8"))

    assert (title, title) == (settings["site_name"], settings["site_description"])
    assert 0 == main(["check", "--strict", str(tmp_path / "methods")])


def test_six_lines(tmp_path: Path) -> None:
    """But for comments, the settings are five lines: the rest is the plugin's."""
    main(["init", str(tmp_path), *NAMED])
    lines = (tmp_path / "mkdocs.yml").read_text("utf-8").splitlines()

    assert ["site_name", "site_description", "theme", "plugins"] == [line.partition(":")[0] for line in lines if line[0] != "#"]


@pytest.mark.parametrize("file", ["README.md", "methods/handboek.yaml", "schema/method.json"])
def test_nothing_is_overwritten(tmp_path: Path, file: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Where one of the files is already, nothing is written, and one line names it."""
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text("van mij", "utf-8")

    assert 2 == main(["init", str(tmp_path), *NAMED])
    assert ({file}, "van mij") == (written(tmp_path), (tmp_path / file).read_text("utf-8"))
    assert 1 == capsys.readouterr().err.count("\n")


def test_what_else_is_there_stays(tmp_path: Path) -> None:
    """A folder with other files, such as one of git, is no reason to stop."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "LICENSE").write_text("van mij", "utf-8")

    assert 0 == main(["init", str(tmp_path), *NAMED])
    assert "van mij" == (tmp_path / "LICENSE").read_text("utf-8")


def test_asks_what_is_not_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without options the command asks for the title, and for what the handbook is about."""
    monkeypatch.setattr("sys.stdin", io.StringIO("Ons  boek\nOver ons werk.\n"))

    assert 0 == main(["init", str(tmp_path / "nieuw")])
    assert (tmp_path / "nieuw/README.md").read_text("utf-8").startswith("# Ons boek\n\nOver ons werk.\n")


@pytest.mark.parametrize("answers", ["", "Ons boek\n", "\n"])
def test_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: str) -> None:
    """Without an answer nothing is written, and the command says how to give it."""
    monkeypatch.setattr("sys.stdin", io.StringIO(answers))

    assert 2 == main(["init", str(tmp_path / "nieuw")])
    assert not (tmp_path / "nieuw").exists()


def test_folder_that_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file in place of the folder is misuse, in one line."""
    (tmp_path / "boek").write_text("", "utf-8")

    assert 2 == main(["init", str(tmp_path / "boek"), *NAMED])
    assert 1 == capsys.readouterr().err.count("\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a\u202eb", "U+202E"),
        ("a\0b", "U+0000"),
        ("a\ud800b", "U+D800"),
        ("\ufeff", "U+FEFF"),
        ("Блог", "‘Блог’"),
        ("😀", "‘😀’"),
    ],
)
@pytest.mark.parametrize("option", ["--title", "--about", "--contact"])
def test_character_that_cannot_be_used(
    tmp_path: Path, option: str, text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A character that nobody sees, or that cannot be printed, is named in one line, and nothing is written."""
    assert 2 == main(["init", str(tmp_path / "boek"), *NAMED, option, text])
    message = capsys.readouterr().err

    assert (1, True, False) == (message.count("\n"), said in message, (tmp_path / "boek").exists())


@pytest.mark.parametrize("folder", ["bestand/boek", "bestand/boek/nog-een"])
def test_folder_inside_a_file(tmp_path: Path, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Where no folder can be, one line says so."""
    (tmp_path / "bestand").write_text("van mij", "utf-8")

    assert 2 == main(["init", str(tmp_path / folder), *NAMED])
    assert (1, {"bestand"}) == (capsys.readouterr().err.count("\n"), written(tmp_path))


def test_disk_that_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """When a file cannot be written, those before it and their folders are taken back; what was there stays."""
    (tmp_path / "LICENSE").write_text("van mij", "utf-8")
    real = Path.open

    def full(path: Path, *mode: Any, **how: Any) -> Any:
        if path == tmp_path / "README.md":
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(path, *mode, **how)

    monkeypatch.setattr(Path, "open", full)

    assert 2 == main(["init", str(tmp_path), *NAMED])
    assert (1, [tmp_path / "LICENSE"]) == (capsys.readouterr().err.count("\n"), list(tmp_path.rglob("*")))


def test_contact(tmp_path: Path) -> None:
    """Where a reader reports a problem stands on the page about accessibility, and at the foot of every page."""
    main(["init", str(tmp_path), *NAMED, "--contact", "https://example.org/melden"])

    assert "Meld het bij https://example.org/melden." in (tmp_path / "docs/toegankelijkheid.md").read_text("utf-8")
    assert "\ncontact: https://example.org/melden\n" in (tmp_path / "methods/handboek.yaml").read_text("utf-8")


def test_language_without_its_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A language in which no handbook can be made yet is refused, with those that can."""
    assert 2 == main(["init", str(tmp_path / "book"), *NAMED, "--language", "en"])
    assert ("Choose from: nl.", False) == (capsys.readouterr().err[-17:-1], (tmp_path / "book").exists())


def test_every_source_is_used() -> None:
    """Each file of the starter is written somewhere, and no two to the same place."""
    listed = yaml.safe_load((STARTER / "nl/files.yaml").read_text("utf-8"))

    assert {path.name for path in (STARTER / "nl").iterdir()} == {"files.yaml", *listed.values()}
    assert len(listed) == len(set(listed.values()))


def test_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """In the folder where the command is started, the message names that folder."""
    monkeypatch.chdir(tmp_path)

    assert 0 == main(["init", ".", *NAMED])
    assert f"Het handboek staat klaar in {tmp_path.resolve()}." in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The command says which version it is."""
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])

    assert f"handreiking {handreiking.__version__}\n" == capsys.readouterr().out
