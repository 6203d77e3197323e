"""The files of a team that documents are set with, in place of ours, and where something goes wrong in one."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.look import OwnFile
from handreiking.print.edition import Edition
from handreiking.print.printable import Printable
from handreiking.print.printables import printables

OURS = "ours"
"""The folder from which a file of theirs can import ours: ``#import "ours/house.typ": *``."""
IMPORT = re.compile(r'(?m)^(#import ")')
PLACE = re.compile(r"┌─ (.*?):(\d+):(\d+)")
"""Where something is wrong, in what Typst says of it: it counts columns from 0."""

EXCERPT = re.compile(r"(?m)^ *\d+ │ (.*)$")
"""The line of ours that asks for what theirs has not."""


def put_together(templates: Path, own: Mapping[str, OwnFile], folder: Path) -> Path:
    """Write to `folder` what Typst gets: each file in `templates`, or the `own` one of that name, and other own ones; return it.

    In the folder `OURS` there are ours as well, for theirs to import. Any file that these import is the one that counts.
    """
    (folder / OURS).mkdir()
    for path in templates.glob("*.typ"):
        (folder / path.name).write_bytes(path.read_bytes())
        (folder / OURS / path.name).write_text(IMPORT.sub(r"\1/", path.read_text("utf-8")), "utf-8")
    for name, one in own.items():
        (folder / name).write_bytes(one.content)
    return folder


def fault_in(said: str, message: str, own: Mapping[str, OwnFile]) -> Diagnostic | None:
    """Return what Typst `said` at length, and as a `message`, at its place in the `own` files; None without any.

    Something that ours asks for, and theirs no longer has, is told at the beginning of theirs.
    """
    texts = {name: one for name, one in own.items() if name.endswith(".typ")}
    if not texts:
        return None
    steps = ((PurePath(path), int(line), int(column) + 1) for path, line, column in PLACE.findall(said))
    places = ((path.name, line, column) for path, line, column in steps if path.parent.name != OURS)
    if found := [place for place in places if place[0] in texts]:
        name, line, column = found[0]
    else:
        asked = (EXCERPT.findall(said) or [""])[0].strip()
        name, line, column = next((name for name in texts if f'"{name}"' in asked), next(iter(texts))), 1, 1
        message = f"{message} ({asked})" if asked else message
    place = Location(own[name].file, line, column, line, column + 1)
    return Diagnostic("failing-print", place, {"why": message[:200]})


def first_of_each_kind(edition: Edition) -> Iterable[Printable]:
    """Return a document of each kind and each variant, but not the one of everything: enough to see whether they can be set."""
    known: dict[tuple[str, str, bool], Printable] = {}
    for one in printables(edition):
        known.setdefault((one.page[0], one.variant, bool(one.part)), one)
    return (one for one in known.values() if one.page != ("page", "home"))
