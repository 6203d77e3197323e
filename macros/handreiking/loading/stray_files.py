"""Files in the folder of a handbook that nobody reads, though they look as if somebody should.

A file of the system or of another program is passed over, and so is a note for people; what is left was meant for the handbook.
"""

import os
import re
from collections.abc import Collection, Iterator
from itertools import islice
from pathlib import Path

from handreiking.catalogue import languages
from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.files import MEDIA
from handreiking.model.image import ENDINGS
from handreiking.model.kinds import KINDS, home, kind_of_sections
from handreiking.model.lists_that_hold import holds
from handreiking.reader import SUFFIXES, read, shown
from handreiking.text.naming import slug

MOST = 200
"""So many strays are no slip of a writer: somebody keeps other things there. No more are told."""

PASSED = re.compile(
    r"[._#~].*|.*(?:[~#]|\.sw[op]|\.tmp|\.bak|\.orig|\.rej|\.crdownload|\.part)|thumbs\.db|desktop\.ini|icon\r", re.IGNORECASE
)
"""The names of files of the system and of other programs."""
NOTE = re.compile(r"(?:readme|licen[cs]e|contributing|changelog|leesmij|codeowners)(?:\..*)?|.*\.md", re.IGNORECASE)
"""The names of files for people."""
COPY = re.compile(r"(?P<stem>.+?)(?: ?\(\d+\)|[ _-]+(?:kopie|copy|kopia|conflict.*)(?: ?\(?\d+\)?)?|~\d+)", re.IGNORECASE)
"""What a browser, a file manager or a shared folder makes of a name when there is a file of that name."""
YAML = re.compile(r"(?P<stem>.+?)(?:\.(?:ya?ml|txt|json|text))+", re.IGNORECASE)
DOCUMENTS = (".doc", ".docx", ".odt", ".rtf", ".pages", ".pdf", ".html", ".htm", ".xls", ".xlsx", ".csv")


def original_of(path: Path, beside: Collection[str]) -> str:
    """Return the name, one of those `beside` it, of the file that `path` is a copy of by its name; empty if it is none."""
    found = COPY.fullmatch(path.stem)
    names = (f"{found['stem']}{suffix}" for suffix in SUFFIXES) if found else ()
    return next((name for name in names if name in beside), "")


def copied(path: Path, original: str, project: Path) -> Diagnostic:
    """Return the message about `path`, a copy of the file `original` beside it."""
    return _diagnostic("copied-file", path, project, original=original)


def stray_files(root: Path, language: str, project: Path, known: Collection[str]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each file in the folder `root` of a handbook in `language` that looks like ours and is not `known`.

    `known` has files and folders, by their names from the folder `project`, that were read or about which something was said.
    """
    strays = (
        found
        for path in _files(root, language)
        if not any(shown(one, project) in known for one in (path, *path.parents) if one.is_relative_to(root))
        and (found := _stray(path, root, language, project))
    )
    yield from islice(strays, MOST)


def _files(root: Path, language: str) -> Iterator[Path]:
    """The files in `root`, sorted, but those in the folder of another language and those that are passed over."""
    others = {code for code in languages() if code != language}
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if not PASSED.fullmatch(name) and not (here == root and name in others))
        yield from (here / name for name in sorted(files) if not (PASSED.fullmatch(name) or NOTE.fullmatch(name)))


def _stray(path: Path, root: Path, language: str, project: Path) -> Diagnostic | None:
    media = root / language / MEDIA
    if media in path.parents:
        return None
    suffix = path.suffix.lower()
    if suffix in ENDINGS:
        return _diagnostic("unread-file", path, project, "image", place=shown(media / path.name, project))
    if suffix in DOCUMENTS:
        return _diagnostic("unread-file", path, project, "document")
    if not (named := YAML.fullmatch(path.name)):
        return None
    name = f"{slug(named['stem']) or named['stem']}.yaml"
    if path.suffix in SUFFIXES and not named["stem"].lower().endswith(SUFFIXES):
        place = _home(path, root, language, project, name)
        return _diagnostic("unread-file", path, project, "place" if place else "folder", place=place)
    return _diagnostic("unread-file", path, project, "json" if suffix == ".json" else "name", name=name)


def _home(path: Path, root: Path, language: str, project: Path, name: str) -> str:
    """Where `path` belongs by what is in it; empty if nothing says so."""
    data = read(path, project).data
    if not isinstance(data, dict):
        return ""
    sections = kind_of_sections(data)
    kind = next((kind for kind, model in KINDS.items() if holds(model, data) and (not sections or kind == sections)), "")
    return f"{shown(root, project)}/{home(kind, language, name)}" if kind else ""


def _diagnostic(rule: str, path: Path, project: Path, hint: str = "hint", **params: str) -> Diagnostic:
    file = shown(path, project)
    return Diagnostic(rule, Location(file, 1, 1, 1, 1), {**params, "found": path.name}, hint)
