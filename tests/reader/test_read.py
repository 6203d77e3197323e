"""Which files on disk may be read."""

import os
import pathlib
import tracemalloc
from collections.abc import Iterator

import pytest

from handreiking.reader import read, yaml_files


@pytest.fixture
def locked(tmp_path: pathlib.Path) -> Iterator[pathlib.Path]:
    """A folder with a file in it, that its reader has no permission for, not even as root."""
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "a.yaml").write_bytes(b"a: b\n")
    user = os.geteuid()
    folder.chmod(0)
    if user == 0:
        os.seteuid(65534)
    yield folder
    if user == 0:
        os.seteuid(0)
    folder.chmod(0o700)


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


def test_a_file_that_vanishes_while_it_is_read_is_refused(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor may take a file away between looking and opening."""
    file = tmp_path / "a.yaml"
    file.write_bytes(b"a: b\n")

    def look(path: pathlib.Path) -> bool:
        path.unlink()
        return True

    monkeypatch.setattr(pathlib.Path, "is_file", look)

    expected = ["unreadable-file"]

    assert expected == rules(file, tmp_path)


def test_a_file_in_a_folder_that_may_not_be_read_is_refused(locked: pathlib.Path) -> None:
    """Without permission for the folder nothing is known of the file."""
    expected = ["unreadable-file"]

    assert expected == rules(locked / "a.yaml", locked)


def test_a_folder_that_may_not_be_read_is_named(locked: pathlib.Path) -> None:
    """A folder without permission is not taken for an empty one: it is listed itself, and reading it says what is wrong."""
    expected = ([locked], ["unreadable-file"])

    assert expected == (yaml_files(locked), rules(locked, locked))


def test_a_file_of_fifty_megabytes_is_not_read_whole(tmp_path: pathlib.Path) -> None:
    """A file that is far too large is refused, and only its start is read."""
    with (tmp_path / "a.yaml").open("wb") as stream:
        stream.truncate(50_000_000)

    tracemalloc.start()
    found = rules(tmp_path / "a.yaml", tmp_path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert (["too-large"], True) == (found, most < 5_000_000)
