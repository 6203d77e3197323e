"""Handbooks that the formats for machines are tried on, from clean to hostile, and how to have them checked."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from handreiking.commands.cli import main
from tests.bad_cases import MINIMAL, spoil

METHOD = "methods/nl/overdracht.yaml"

SIGNS = "100% #1: a, b = {0} “é” 😀%0A ::error::"
"""What some format gives a meaning, as a key that nobody knows."""


def clean(project: Path) -> None:
    """Change nothing."""


def errors(project: Path) -> None:
    """Make an unknown key, and a key that is there twice: a finding about two places."""
    edit(project, METHOD, lambda text: text.replace("situation: ", "situatie: ", 1) + "title: Nog een\n")


def same_line_twice(project: Path) -> None:
    """Make one mistake on two lines that read the same."""
    edit(project, METHOD, lambda text: text.replace("- label: Ja", "- label: Ja\n            kleur: blauw"))
    edit(project, METHOD, lambda text: text.replace("- label: Weet", "- kleur: blauw\n            label: Weet"))


def warnings(project: Path) -> None:
    """Make what is only worth a look."""
    spoil(project, "and-or-question")


def not_ascii(project: Path) -> None:
    """Make an error in a file whose name has signs that a command and an address give a meaning."""
    (project / METHOD).rename((project / METHOD).with_name("100% één, twee: drie #4.yaml"))


def signs(project: Path) -> None:
    """Make a key of signs."""
    edit(project, METHOD, lambda text: f'{text}"{SIGNS}": x\n')


def file_level(project: Path) -> None:
    """Make errors about a whole file: it is no UTF-8, and another is empty."""
    (project / METHOD).write_bytes(b"title: caf\xe9\n")
    (project / "methods/nl/begrippen.yaml").write_bytes(b"")


def empty_handbook(project: Path) -> None:
    """Make an error about a folder."""
    spoil(project, "empty-handbook")


RUNS: dict[str, Callable[[Path], None]] = {
    make.__name__.replace("_", "-"): make
    for make in (clean, errors, same_line_twice, warnings, not_ascii, signs, file_level, empty_handbook)
}
BROKEN = [name for name in RUNS if name != "clean"]


def edit(project: Path, file: str, change: Callable[[str], str]) -> None:
    """Change the text of a file."""
    (project / file).write_text(change((project / file).read_text("utf-8")), "utf-8")


def report(folder: Path, capsys: pytest.CaptureFixture[str], name: str, form: str, *options: str) -> str:
    """Return what the check of the handbook `name` says as `form`. It is made in `folder`, the working folder."""
    shutil.copytree(MINIMAL / "methods", folder / "methods")
    RUNS[name](folder)
    main(["check", "--format", form, *options])
    return capsys.readouterr().out
