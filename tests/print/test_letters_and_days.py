"""The letters and the dates on paper."""

import os
import subprocess
from datetime import date
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from handreiking.print.history import last_changes
from handreiking.print.typesetting import FONTS, NEEDED
from handreiking.text.typeface import LETTERS

AUTHOR = ("-c", "user.name=redactie", "-c", "user.email=redactie@handboek.example")


def git(folder: Path, *arguments: str, day: str = "") -> None:
    """Run git in `folder`, as if it were `day`."""
    environment = {**os.environ, "GIT_COMMITTER_DATE": day, "GIT_AUTHOR_DATE": day} if day else dict(os.environ)
    subprocess.run(["git", *AUTHOR, *arguments], cwd=folder, env=environment, check=True, capture_output=True)


def history(folder: Path) -> Path:
    """Make a repository in `folder` with two files, changed on different days; return it."""
    git(folder, "init", "--quiet")
    for name, day in (("één.yaml", "2026-03-01T23:30:00+0000"), ("twee.yaml", "2026-04-02T00:30:00+0200")):
        (folder / name).write_text("id: een\n", "utf-8")
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "--message", "methods: a file", day=day)
    return folder


def test_letters_are_those_of_the_fonts() -> None:
    """What the check lets through is what every font on paper has."""
    fonts = [set(TTFont(FONTS / name).getBestCmap()) for name in NEEDED]

    assert {chr(code) for code in set.intersection(*fonts)} == LETTERS


def test_every_file_has_its_own_day(tmp_path: Path) -> None:
    """A file was changed on the day, in UTC, of the last commit that changed it."""
    folder = history(tmp_path).resolve()

    assert {folder / "één.yaml": date(2026, 3, 1), folder / "twee.yaml": date(2026, 4, 1)} == last_changes(folder)


def test_no_days_without_a_history(tmp_path: Path) -> None:
    """Outside of a repository, and in a clone that lacks the history, no day is known."""
    (tmp_path / "bron").mkdir()
    source = history(tmp_path / "bron")
    git(tmp_path, "clone", "--quiet", "--depth", "1", source.as_uri(), "ondiep")
    (tmp_path / "los").mkdir()

    assert ({}, {}) == (last_changes(tmp_path / "ondiep"), last_changes(tmp_path / "los"))
