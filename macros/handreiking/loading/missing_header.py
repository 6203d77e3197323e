"""The line above a section that is gone, such as ``outcomes:``: what stood below it falls into what stands above it.

Each key that could stand there is tried. The one that mends is said, and nothing of all that followed from it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple, TypeVar

from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.outline import start, stretch
from handreiking.loading.validation import validate
from handreiking.model.document import Document
from handreiking.model.types import Entry
from handreiking.reader import parse

E = TypeVar("E", bound=Entry)

LAYOUT = ("wrong-indentation", "duplicate-key")
TYPING = ("missing-key", "unknown-key", "not-a-text", "not-a-list", "not-a-mapping", "too-many", "misplaced-item")
CAUSED = (*LAYOUT, *TYPING)
"""The rules, of the reader and of the model, that report what a missing header does."""

PLACES, TRIALS = 4, 8
"""At so many lines at most, and so many keys in all, the file is read again: each takes as long as reading it did."""

HEADING = re.compile(r"\s*#+ *[^\s#:=.][^:=.]*$")
"""A comment that looks like a title."""


class Header(NamedTuple):
    """A line that is tried: `key` with a colon, at `column` above what is now line `line`."""

    line: int
    column: int
    key: str


def examine(document: Document, model: type[E]) -> tuple[E | None, tuple[Diagnostic, ...]]:
    """Type `document` as `model`: the entry, and all that reading and typing have to say. Never raises."""
    entry, found = _typed(document, model)
    if all(one.rule not in CAUSED for one in found):
        return entry, found
    return entry, _restored(document, model, found)


def _typed(document: Document, model: type[E]) -> tuple[E | None, tuple[Diagnostic, ...]]:
    if document.data is None:
        return None, document.diagnostics
    entry, found = validate(document, model)
    told = {at.line for one in document.diagnostics for at in (one.location, one.related) if at}
    return entry, (*document.diagnostics, *(one for one in found if one.location.line not in told))


def _restored(document: Document, model: type[Entry], found: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    for header in islice(_headers(document, model, found), TRIALS):
        left = _left(document, model, found, header)
        if left is not None:
            return (*left, _diagnostic(document, header))
    return found


def _headers(document: Document, model: type[Entry], found: Sequence[Diagnostic]) -> Iterator[Header]:
    """Yield the headers that what stands at the places of `found` could lack, the likeliest first."""
    lines = document.text.split("\n")
    for below in (stretch(lines, number) for number in _places(lines, found)):
        if below is not None:
            yield from (Header(below.line, column, key) for column, key in below.headers(lines, model))


def _places(lines: Sequence[str], found: Sequence[Diagnostic]) -> list[int]:
    """Return the lines where what lost its header may begin: each that is named, and the first of those as deep above it."""
    named = sorted({one.location.line for one in found if one.rule in CAUSED})
    titled = [number + 1 for number, line in enumerate(lines, 1) if HEADING.match(line)]
    places = [place for number in named[: 2 * PLACES] for place in (number, start(lines, number))]
    return list(dict.fromkeys((*places[: 4 * PLACES], *titled[:PLACES])))


def _left(document: Document, model: type[Entry], found: Sequence[Diagnostic], header: Header) -> list[Diagnostic] | None:
    """Return what is left of `found` with `header` in its place, or ``None`` when that mends nothing or breaks something."""
    lines = document.text.split("\n")
    lines.insert(header.line - 1, f"{' ' * (header.column - 1)}{header.key}:")
    mended = parse("\n".join(lines).encode(), document.file)
    before = {_mark(one, 0): one for one in found}
    after = {_mark(one, header.line): one for one in _typed(mended, model)[1]}
    # What could not be read before may have other defects, which had to wait.
    waited = document.data is None and mended.data is not None
    new = [one for mark, one in after.items() if mark not in before and not (waited and one.rule not in CAUSED)]
    left = [one for mark, one in before.items() if mark in after]
    return left if not new and len(left) < len(before) else None


def _mark(one: Diagnostic, header: int) -> tuple[str, int, int, str]:
    """What tells `one` apart, with the line that it has without a header in line `header`."""
    below = bool(header) and one.location.line > header
    return one.rule, one.location.line - below, one.location.column, one.params.get("key", "")


def _diagnostic(document: Document, header: Header) -> Diagnostic:
    lines = document.text.split("\n")
    params = {"key": header.key, "spaces": str(header.column - 1)}
    above = lines[header.line - 2] if header.line > 1 else ""
    instead = bool(HEADING.match(above))
    number = header.line - instead
    line = lines[number - 1]
    column = len(line) - len(line.lstrip(" ")) + 1
    where = Location(document.file, number, column, number, len(line.rstrip()) + 1)
    hint = ("instead" if instead else "hint") + ("-deep" if header.column > 1 else "")
    return Diagnostic("missing-header", where, params, hint)
