"""Files on disk: which of them may be opened, and the name under which they are shown."""

import os
import pathlib

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.document import Document
from handreiking.reader.decoding import MAXIMUM_BYTES
from handreiking.reader.parsing import parse

SUFFIXES = (".yaml", ".yml")


def yaml_files(folder: pathlib.Path) -> list[pathlib.Path]:
    """Return the YAML files in `folder`, sorted. A folder that may not be opened is itself returned: reading it says so."""
    try:
        return sorted(folder / name for name in os.listdir(folder) if name.endswith(SUFFIXES))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError:
        return [folder]


def read(path: pathlib.Path, root: pathlib.Path) -> Document:
    """Read the file at `path`, inside the project folder `root`. Never raises: whatever is wrong is in the diagnostics."""
    raw = read_bytes(path, root)
    return parse(raw, shown(path, root)) if isinstance(raw, bytes) else raw


def read_bytes(path: pathlib.Path, root: pathlib.Path, inside: pathlib.Path | None = None) -> bytes | Document:
    """Return what is in the file at `path`, as far as it is read; a document with what is wrong if it may not be opened.

    A link may lead to what is `inside` that folder, by default `root`: no line of any other file ever reaches a report.
    """
    file = shown(path, root)
    try:
        if path.is_dir():
            return _refused(file, "folder-as-file" if path.suffix in SUFFIXES else "unreadable-file")
        if not path.is_file():
            return _refused(file, "unreadable-file")
        if not _within(path, inside or root):
            return _refused(file, "outside-project")
        with path.open("rb") as stream:
            return stream.read(MAXIMUM_BYTES + 1)
    except (OSError, ValueError):
        return _refused(file, "unreadable-file")


def shown(path: pathlib.Path, root: pathlib.Path) -> str:
    """Return the name of the file at `path` as diagnostics have it: from the folder `root`, if it is in there."""
    absolute, base = pathlib.Path(os.path.abspath(path)), os.path.abspath(root)
    return (absolute.relative_to(base) if absolute.is_relative_to(base) else path).as_posix()


def _within(path: pathlib.Path, root: pathlib.Path) -> bool:
    return pathlib.Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))


def _refused(file: str, rule: str) -> Document:
    return Document(file, "\n", diagnostics=(Diagnostic(rule, Location(file, 1, 1, 1, 1), {"file": file}),))
