"""The letters and the dates on paper."""

import os
import subprocess
from datetime import date
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from handreiking.print.history import History, history
from handreiking.print.typesetting import FONTS, NEEDED
from handreiking.text.typeface import LETTERS

AUTHOR = ("-c", "user.name=redactie", "-c", "user.email=redactie@handboek.example")


def git(folder: Path, *arguments: str, day: str = "") -> None:
    """Run git in `folder`, as if it were `day`."""
    environment = {**os.environ, "GIT_COMMITTER_DATE": day, "GIT_AUTHOR_DATE": day} if day else dict(os.environ)
    subprocess.run(["git", *AUTHOR, *arguments], cwd=folder, env=environment, check=True, capture_output=True)


def repository(folder: Path) -> Path:
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
    folder = repository(tmp_path).resolve()

    assert History({folder / "één.yaml": date(2026, 3, 1), folder / "twee.yaml": date(2026, 4, 1)}) == history(folder)


def test_nothing_is_wrong_without_a_history(tmp_path: Path) -> None:
    """Outside of a repository, and in one without commits, no day is known; that is no fault."""
    (tmp_path / "nieuw").mkdir()
    git(tmp_path / "nieuw", "init", "--quiet")
    (tmp_path / "los").mkdir()

    assert (History(), History()) == (history(tmp_path / "nieuw"), history(tmp_path / "los"))


def test_a_clone_without_its_history(tmp_path: Path) -> None:
    """A clone that lacks commits knows no day, and says so."""
    (tmp_path / "bron").mkdir()
    git(tmp_path, "clone", "--quiet", "--depth", "1", repository(tmp_path / "bron").as_uri(), "ondiep")

    assert History(fault="shallow", root=tmp_path / "ondiep") == history(tmp_path / "ondiep")


def test_a_repository_of_another_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What git does not read, because it belongs to another user, tells no day; the folder above is named."""
    repository(tmp_path)
    (tmp_path / "methods").mkdir()
    # A variable of git's own tests.
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")

    assert History(fault="foreign", root=tmp_path) == history(tmp_path / "methods")


def test_a_history_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A damaged repository tells no day, and neither does any where git is not installed."""
    (repository(tmp_path) / ".git/HEAD").write_text("kapot", "utf-8")
    damaged = history(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert History(fault="unreadable", root=tmp_path) == damaged == history(tmp_path)
