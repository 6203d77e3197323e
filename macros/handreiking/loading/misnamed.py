"""Files and folders that are called as in another language: nobody would read them, and nobody would say so."""

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from handreiking.catalogue import languages
from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.suggestion import nearest
from handreiking.model.files import file_names
from handreiking.reader import shown, yaml_files

FOLDERS, FILES = ("guides", "topics", "checklists", "local"), ("bibliography", "about", "glossary")
"""The fields of `FileNames` that name a folder of a language, and those that name a file."""

IN_ROOT = FILES[:2]
"""The files that do not stand in the folder of a language, but above it."""


def misnamed(root: Path, language: str, project: Path) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each file or folder in `root` that a handbook in `language` does not read because of its name.

    Of a folder the first file is named. A file among the methods is read as one, so that it says itself what it is.
    """
    names, folder = file_names(language), root / language
    for path, right in _languages(root, folder) if not folder.is_dir() else _folders(folder, language):
        yield _diagnostic(next(iter(yaml_files(path)), path), path, right, project)
    read = {getattr(names, kind) for kind in IN_ROOT} | _of_others(root, language)
    for path in yaml_files(root) if root.is_dir() else ():
        if right_name := _right(path.stem, _calls(language, FILES), read):
            place = folder if right_name == names.glossary else root
            yield _diagnostic(path, path, place / f"{right_name}{path.suffix}", project)


def _languages(root: Path, folder: Path) -> Iterable[tuple[Path, Path]]:
    """The folders in `root` with files of a handbook, each with the `folder` where these belong."""
    return [(path, folder) for path in _inside(root) if yaml_files(path) or any(yaml_files(one) for one in _inside(path))]


def _folders(folder: Path, language: str) -> Iterable[tuple[Path, Path]]:
    """The folders with files in `folder`, that of a language, which are called otherwise in that; each with the right one."""
    calls = _calls(language, FOLDERS)
    named = ((path, _right(path.name, calls, set(calls.values()))) for path in _inside(folder) if yaml_files(path))
    return [(path, folder / name) for path, name in named if name]


def _inside(folder: Path) -> list[Path]:
    """The folders in `folder`, sorted; none if it is not there or may not be opened."""
    try:
        with os.scandir(folder) as inside:
            return sorted(Path(one.path) for one in inside if one.is_dir())
    except OSError:
        return []


def _calls(language: str, kinds: tuple[str, ...]) -> Mapping[str, str]:
    """What is called how in `language`, by each name that it has in any language."""
    own = file_names(language)
    calls = {getattr(file_names(code), kind): getattr(own, kind) for code in languages() for kind in kinds}
    return {**calls, **{getattr(own, kind): getattr(own, kind) for kind in kinds}}


def _right(name: str, calls: Mapping[str, str], read: Collection[str]) -> str:
    """The name that `name`, or the one that it looks most like, stands for among `calls`; empty for one that is `read`."""
    low = name.lower()
    return "" if name in read else calls.get(low) or calls.get(nearest(low, calls) or "", "")


def _of_others(root: Path, language: str) -> set[str]:
    """The names of files in `root` that a handbook in another language reads there."""
    others = (file_names(code) for code in languages() if code != language and (root / code).is_dir())
    return {getattr(other, kind) for other in others for kind in IN_ROOT}


def _diagnostic(file: Path, found: Path, right: Path, project: Path) -> Diagnostic:
    params = {"found": shown(found, project), "place": shown(right, project), "language": found.name}
    hint = "language" if found.name in languages() else "hint"
    return Diagnostic("misnamed-file", Location(shown(file, project), 1, 1, 1, 1), params, hint)
