"""The annotations for GitHub survive the runner's reading of them: nothing in a file or in its name ends or begins a command.

How a command is written stands in ``packages/core/src/command.ts`` of https://github.com/actions/toolkit, how it is read in
``src/Runner.Common/ActionCommand.cs`` of https://github.com/actions/runner: first the line is split, then each part is unescaped.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from handreiking.commands.cli import main
from tests.report.runs import RUNS, SIGNS, report

DATA = (("%0D", "\r"), ("%0A", "\n"), ("%25", "%"))
PROPERTY = (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"))
KNOWN = ["file", "line", "endLine", "col", "endColumn", "title"]
"""https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message"""


@dataclass(frozen=True)
class Command:
    """A command as the runner understands it."""

    name: str
    properties: Mapping[str, str]
    data: str


def read(line: str) -> Command:
    """Read a line as the runner does."""
    assert line.startswith("::"), line
    head, _, data = line[2:].partition("::")
    name, _, rest = head.partition(" ")
    pairs = [pair.partition("=") for pair in rest.split(",")]
    return Command(name, {key: unescape(value, PROPERTY) for key, _, value in pairs}, unescape(data, DATA))


def unescape(text: str, signs: tuple[tuple[str, str], ...]) -> str:
    """Put back each sign; the per cent sign comes last."""
    for escaped, sign in signs:
        text = text.replace(escaped, sign)
    return text


@pytest.fixture(params=RUNS)
def both(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[list[Command], list[Any]]:
    """What the check of each handbook says, as the runner reads it, and the findings themselves."""
    monkeypatch.chdir(tmp_path)
    *lines, last = report(tmp_path, capsys, request.param, "github").split("\n")
    main(["check", "--format", "json"])
    assert "" == last
    return [read(line) for line in lines], json.loads(capsys.readouterr().out)


def test_one_command_a_finding(both: tuple[list[Command], list[Any]]) -> None:
    """Every finding is one command, by its severity, and the clean handbook has none."""
    commands, findings = both
    assert [finding["severity"] for finding in findings] == [command.name for command in commands]


def test_properties(both: tuple[list[Command], list[Any]]) -> None:
    """The properties are those that GitHub knows, and say where it is; a column ends only on the line where it began."""
    for command, finding in zip(*both, strict=True):
        start, end = finding["location"]["start"], finding["location"]["end"]
        expected = {
            "file": finding["location"]["file"],
            "line": str(start["line"]),
            "endLine": str(end["line"]),
            "col": str(start["column"]),
            "title": f"handreiking {finding['rule']}",
        }
        assert expected == {key: value for key, value in command.properties.items() if key != "endColumn"}
        assert set(command.properties) <= set(KNOWN)
        assert command.properties.get("endColumn") in (None, str(end["column"]))


def test_message(both: tuple[list[Command], list[Any]]) -> None:
    """The message has what is wrong, the hint and the page of the manual, letter for letter, each on a line."""
    for command, finding in zip(*both, strict=True):
        said = (finding[key] for key in ("message", "place", "hint", "manual"))
        assert "\n".join(filter(None, said)) == command.data


def test_signs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A key that looks like a command, or like an escape, comes through as it is in the file."""
    monkeypatch.chdir(tmp_path)
    (line, _) = report(tmp_path, capsys, "signs", "github").split("\n")
    assert SIGNS in read(line).data


@pytest.mark.parametrize("text", ["%", "%25", "%0A", "a\r\nb", "::error::", "a=b,c=d", "##[error]x", "%250A"])
def test_unescape_undoes_escape(text: str) -> None:
    """The reading here is the inverse of how the toolkit writes: of a property and of a message."""
    data = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    prop = data.replace(":", "%3A").replace(",", "%2C")

    assert Command("error", {"file": text}, text) == read(f"::error file={prop}::{data}")
