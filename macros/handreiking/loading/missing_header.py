"""A missing line above a section, such as ``outcomes:``: what was below it then falls into what is above it.

Each key that could belong there is tried. The one that solves it is reported, and nothing that merely followed from its
absence.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple, TypeVar

from handreiking.diagnostic import Diagnostic, Edit, Location
from handreiking.loading.outline import first_deeper, stretch
from handreiking.loading.repair.mending import STRUCTURE, repaired
from handreiking.loading.validation import validate
from handreiking.model.document import Document
from handreiking.model.files import FileNames
from handreiking.model.types import Entry
from handreiking.reader import parse

E = TypeVar("E", bound=Entry)

LAYOUT = ("wrong-indentation", "duplicate-key")
TYPING = (
    "missing-key",
    "missing-one-of",
    "unknown-key",
    "not-a-text",
    "not-a-list",
    "not-a-mapping",
    "too-many",
    "misplaced-item",
)
CAUSED = (*LAYOUT, *TYPING)
"""The rules, of the reader and of the model, that report what a missing header causes."""

PLACES, TRIALS, LENGTH = 4, 8, 400_000
"""The most lines, the most keys in all, and roughly the most characters for which the file is read again: each takes as long as
reading it did.
"""

HEADING = re.compile(r"\s*#+ *[^\s#:=.][^:=.]*$")
"""A comment that looks like a title."""


class Header(NamedTuple):
    """A line to try: `key` with a colon, at `column`, above what is now line `line`."""

    line: int
    column: int
    key: str


def examine(document: Document, model: type[E], names: FileNames) -> tuple[E | None, tuple[Diagnostic, ...]]:
    """Type `document` as `model`: return the entry, or ``None`` if it does not fit, and the diagnostics of reading and typing.

    `names` has what the files of the handbook are called. Never raises.
    """
    entry, found = _typed(document, model, names)
    if all(one.rule not in STRUCTURE for one in found):
        return entry, found
    return entry, repaired(document, model, names, found) or _restored(document, model, names, found)


def _typed(document: Document, model: type[E], names: FileNames) -> tuple[E | None, tuple[Diagnostic, ...]]:
    if document.data is None:
        return None, document.diagnostics
    entry, found = validate(document, model, names)
    told = {at.line for one in document.diagnostics for at in (one.location, one.related) if at}
    return entry, (*document.diagnostics, *(one for one in found if one.location.line not in told))


def _restored(document: Document, model: type[Entry], names: FileNames, found: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    for header in islice(_headers(document, model, found), min(TRIALS, LENGTH // len(document.text))):
        left = _left(document, model, names, found, header)
        if left is not None:
            return (*left, _diagnostic(document, header))
    return found


def _headers(document: Document, model: type[Entry], found: Sequence[Diagnostic]) -> Iterator[Header]:
    """Yield the headers that could be missing at the places of `found`, likeliest first."""
    lines = document.text.split("\n")
    for below in (stretch(lines, number) for number in _places(lines, found)):
        if below is not None:
            yield from (Header(below.line, column, key) for column, key in below.headers(lines, model))


def _places(lines: Sequence[str], found: Sequence[Diagnostic]) -> list[int]:
    """Return the lines where a section without its header may begin: each line with a finding, and the first as deep above it."""
    named = sorted({one.location.line for one in found if one.rule in CAUSED})
    titled = [number + 1 for number, line in enumerate(lines, 1) if HEADING.match(line)]
    places = [place for number in named[: 2 * PLACES] for place in (number, first_deeper(lines, number))]
    return list(dict.fromkeys((*places[: 4 * PLACES], *titled[:PLACES])))


def _left(
    document: Document, model: type[Entry], names: FileNames, found: Sequence[Diagnostic], header: Header
) -> list[Diagnostic] | None:
    """Return what is left of `found` with `header` in its place, or ``None`` if that helps nothing or breaks something."""
    lines = document.text.split("\n")
    lines.insert(header.line - 1, f"{' ' * (header.column - 1)}{header.key}:")
    restored = parse("\n".join(lines).encode(), document.file)
    before = {_identity(one, one.location.line): one for one in found}
    after = {_identity(one, _line_without(header, one)): one for one in _typed(restored, model, names)[1]}
    # A file that could not be read before may have other defects, which had to wait.
    waited = document.data is None and restored.data is not None
    new = [one for identity, one in after.items() if identity not in before and not (waited and one.rule not in CAUSED)]
    left = [one for identity, one in before.items() if identity in after]
    return left if not new and len(left) < len(before) else None


def _line_without(header: Header, one: Diagnostic) -> int:
    """Return the line of `one`, found in the text with `header`, in the text without it."""
    line = one.location.line
    return line - 1 if line > header.line else line


def _identity(one: Diagnostic, line: int) -> tuple[str, int, int, str]:
    """Return what tells `one`, on line number `line`, apart from any other diagnostic of a file."""
    return one.rule, line, one.location.column, one.params.get("key", "")


def _diagnostic(document: Document, header: Header) -> Diagnostic:
    lines = document.text.split("\n")
    params = {"key": header.key, "spaces": str(header.column - 1)}
    above = lines[header.line - 2] if header.line > 1 else ""
    instead = bool(HEADING.match(above))
    number = header.line - 1 if instead else header.line
    line = lines[number - 1]
    column = len(line) - len(line.lstrip(" ")) + 1
    where = Location(document.file, number, column, number, len(line.rstrip()) + 1)
    hint = ("instead" if instead else "hint") + ("-deep" if header.column > 1 else "")
    last = number if instead else number - 1
    mend = Edit(number, last, (f"{' ' * (header.column - 1)}{header.key}:",))
    return Diagnostic("missing-header", where, params, hint, mend=(mend,))
