"""How ``handreiking check`` is called: paths, standard input, exit codes, colours, languages."""

import io
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from handreiking.commands.cli import main
from tests.conftest import ENVIRONMENT, ROOT

METHOD = "methods/nl/overdracht.yaml"


@pytest.fixture
def minimal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the smallest handbook; the command is started in it."""
    project = tmp_path / "project"
    shutil.copytree(ROOT / "tests/data/minimal", project)
    monkeypatch.chdir(project)
    return project


def spoil(project: Path, name: str, old: str, new: str) -> None:
    """Replace the first `old` in a file by `new`."""
    path = project / name
    assert old in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")


def test_only_the_named_file_is_reported(minimal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a path, only what is in that file is reported, though the whole handbook is read."""
    spoil(minimal, METHOD, "situation:", "situatie:")
    spoil(minimal, "methods/bronnen.yaml", "author:", "auteur:")
    code = main(["check", "--format", "concise", METHOD])
    assert (1, {METHOD}) == (code, {line.split(":")[0] for line in capsys.readouterr().out.splitlines()[:-1]})


def test_warning_fails_only_when_strict(minimal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A warning is shown and does not fail the check; with ``--strict`` it does."""
    path = minimal / METHOD
    path.write_text(path.read_text("utf-8") + "# handreiking: ignore[unknown-method] een proef\n", "utf-8")
    codes = [main(["check", METHOD]), main(["check", "--strict", METHOD])]
    assert ([0, 1], True) == (codes, "unused-ignore" in capsys.readouterr().out)


def test_standard_input_stands_in_for_a_file(
    minimal: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor's unsaved text is checked as if it were saved."""
    text = (minimal / METHOD).read_text("utf-8").replace("situation:", "situatie:", 1)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    code = main(["check", "-", "--stdin-filename", METHOD, "--format", "concise"])
    assert (1, 1) == (code, capsys.readouterr().out.count(f"{METHOD}:"))


@pytest.mark.parametrize("arguments", [["-"], ["nergens"], ["methods/nl/weg.yaml"], [".", "/"], ["-", METHOD]])
def test_misuse(minimal: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """A call that cannot be answered ends with 2 and one line that says why, on standard error."""
    code = main(["check", *arguments])
    said = capsys.readouterr()
    assert (2, "", 1) == (code, said.out, len(said.err.splitlines()))


def on_a_terminal(project: Path, **environment: str) -> str:
    """Run the check as on a terminal and return what it shows."""
    reader, writer = pty.openpty()
    command = [sys.executable, "-m", "handreiking", "check"]
    without = {key: value for key, value in ENVIRONMENT.items() if key not in ("NO_COLOR", "TERM")}
    subprocess.run(command, cwd=project, stdout=writer, env={**without, "TERM": "xterm", **environment}, check=False)
    os.close(writer)
    shown = os.read(reader, 65536).decode()
    os.close(reader)
    return shown


def test_colours_on_a_terminal_only(minimal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A terminal gets colours, unless NO_COLOR is set; a file or a pipe never does."""
    spoil(minimal, METHOD, "situation:", "situatie:")
    main(["check"])
    shown = [on_a_terminal(minimal), on_a_terminal(minimal, NO_COLOR="1"), capsys.readouterr().out]
    assert [True, False, False] == ["\033[" in text for text in shown]


def test_everything_at_once(minimal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that does not fit the model has its unknown ids reported in the same run."""
    spoil(minimal, METHOD, "situation:", "situatie:")
    spoil(minimal, METHOD, "[@overdracht-utrecht]", "[@overdracht-utrect]")
    spoil(minimal, METHOD, "(checklist:verhuizen)", "(checklist:verhuisen)")
    main(["check", "--format", "concise", METHOD])
    rules = [line.split("[")[1].split("]")[0] for line in capsys.readouterr().out.splitlines()[:-1]]
    assert ["unknown-key", "unknown-citation", "unknown-checklist"] == rules


def test_output_to_a_file_is_utf_8(minimal: Path) -> None:
    """What is written to a file or a pipe is UTF-8, whatever the system would choose."""
    spoil(minimal, METHOD, "situation:", "situatie:")
    environment = {**ENVIRONMENT, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([sys.executable, "-m", "handreiking", "check"], env=environment, capture_output=True, check=False)
    assert (1, b"", True) == (done.returncode, done.stderr, "‘situatie’" in done.stdout.decode("utf-8"))
