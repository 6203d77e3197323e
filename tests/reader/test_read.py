"""Which files on disk may be read."""

import os
import pathlib

import pytest

from handreiking.reader import read


def rules(path: pathlib.Path, root: pathlib.Path) -> list[str]:
    return [diagnostic.rule for diagnostic in read(path, root).diagnostics]


def test_a_file_is_shown_relative_to_the_project(tmp_path: pathlib.Path) -> None:
    """The maintainer knows the file by its path in the project, with slashes."""
    (tmp_path / "methods").mkdir()
    (tmp_path / "methods" / "a.yaml").write_bytes(b"a: b\n")

    document = read(tmp_path / "methods" / "a.yaml", tmp_path)

    expected = ("methods/a.yaml", {"a": "b"})

    assert expected == (document.file, document.data)


def test_a_folder_named_as_a_file_is_refused(tmp_path: pathlib.Path) -> None:
    """A folder ``x.yaml`` is not read."""
    (tmp_path / "x.yaml").mkdir()

    expected = ["folder-as-file"]

    assert expected == rules(tmp_path / "x.yaml", tmp_path)


def test_a_link_out_of_the_project_is_refused(tmp_path: pathlib.Path) -> None:
    """A symbolic link may not bring in a file from elsewhere."""
    (tmp_path / "secret.yaml").write_bytes(b"a: b\n")
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "a.yaml").symlink_to(tmp_path / "secret.yaml")

    expected = ["outside-project"]

    assert expected == rules(tmp_path / "project" / "a.yaml", tmp_path / "project")


def test_a_link_within_the_project_is_followed(tmp_path: pathlib.Path) -> None:
    """A symbolic link to another file of the project is read."""
    (tmp_path / "a.yaml").write_bytes(b"a: b\n")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")

    expected = {"a": "b"}

    assert expected == read(tmp_path / "b.yaml", tmp_path).data


def test_a_link_to_itself_is_refused(tmp_path: pathlib.Path) -> None:
    """A circle of links has no file at its end."""
    (tmp_path / "a.yaml").symlink_to(tmp_path / "a.yaml")

    expected = ["unreadable-file"]

    assert expected == rules(tmp_path / "a.yaml", tmp_path)


def test_a_missing_file_is_refused(tmp_path: pathlib.Path) -> None:
    """A file that is not there cannot be opened."""
    expected = ["unreadable-file"]

    assert expected == rules(tmp_path / "a.yaml", tmp_path)


def test_a_pipe_is_refused(tmp_path: pathlib.Path) -> None:
    """Opening a pipe would wait for ever."""
    os.mkfifo(tmp_path / "a.yaml")

    expected = ["unreadable-file"]

    assert expected == rules(tmp_path / "a.yaml", tmp_path)


def test_a_file_that_may_not_be_opened_is_refused(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of the system is a diagnostic."""

    def refuse(*_: object) -> None:
        raise PermissionError

    (tmp_path / "a.yaml").write_bytes(b"a: b\n")
    monkeypatch.setattr(pathlib.Path, "open", refuse)

    expected = ["unreadable-file"]

    assert expected == rules(tmp_path / "a.yaml", tmp_path)
