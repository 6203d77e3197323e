"""Text that goes on over several lines where it should stand on one: how far it goes, and the line that it should be."""

import re
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.reader import mending
from handreiking.reader.advice import GLUED_KEY, place_of
from handreiking.reader.entries import SourceLine, split
from handreiking.reader.extents import HEADER
from handreiking.reader.levels import Levels
from handreiking.reader.marks import FENCE, find_mark
from handreiking.reader.source import SourceText
from handreiking.reader.values import NOT_PLAIN

JOINED = re.compile(r"(?<=\s)((?:- +)*([a-z][a-z0-9_-]*):)$")
"""A key, or a list mark with a key, behind other text."""
NO_TEXT = re.compile(r"(true|false|[\d-]+)\s+$")
"""A value that no text can follow: then what follows is a key, even if it stands nowhere else in the file."""


def is_prose(entry: SourceLine, known: frozenset[str]) -> bool:
    """Return whether `entry` holds several words that no key of the file begins: part of a text rather than a key."""
    rest = entry.text[len(entry.first_word) :].lstrip()
    lost = entry.first_word and (not rest or entry.first_word in known or rest.startswith(NOT_PLAIN))
    return entry.bare and not (lost or entry.value.startswith(NOT_PLAIN) or GLUED_KEY.match(entry.value))


def is_unindented(entry: SourceLine, above: SourceLine, known: frozenset[str]) -> bool:
    """Return whether `entry` is the text that `above` announces with a ``>`` or a ``|``, at the wrong depth."""
    if above.line + 1 != entry.line or not HEADER.match(above.value):
        return False
    return is_prose(entry, known) if entry.key is None else " " in entry.key and not entry.dashes


def following(source: SourceText, entry: SourceLine, known: frozenset[str]) -> int:
    """Return the number of the first line behind the text that goes on with `entry`."""
    number = entry.line + 1
    while number <= len(source.lines) and source.line(number).strip():
        line = source.line(number)
        below = split(line, number)
        if below.column != entry.column or FENCE.match(line) or find_mark(line) or not is_prose(below, known):
            break
        number += 1
    return number


def apart(source: SourceText, colon: Diagnostic, entry: SourceLine, levels: Levels, known: frozenset[str]) -> Diagnostic:
    """Return `colon`, about a colon in the text of `entry`, with more advice when the words before it are a key of the file."""
    line = source.line(entry.line)
    found = JOINED.search(line, entry.key_column - 1, colon.location.column)
    if not found or not (found[2] in known or NO_TEXT.fullmatch(line, entry.value_column - 1, found.start())):
        return colon
    part = mending.meant_text(line[found.start(1) :])
    beside = 0 if found[1].startswith("-") or " " in (entry.key or " ") else entry.home
    column = levels.guess(split(part, entry.line), entry, source) or beside
    params = {**colon.params, "part": part, "spaces": str(column - 1)}
    return replace(colon, hint="apart", params=params) if column else colon


def joined(source: SourceText, entry: SourceLine, above: SourceLine, end: int) -> str:
    """Return the line of `above`, or the last one of its block text, with the lines from `entry` up to `end` behind it."""
    rest = " ".join(source.line(number).strip() for number in range(entry.line, end))
    block = HEADER.match(above.value)
    if block and above.line + 1 < entry.line:
        return f"{source.line(entry.line - 1).strip()} {rest}"
    value = "" if block else mending.meant_text(above.value)
    return mending.one_line(source.line(above.line)[: above.value_column - 1].strip(), value, rest)


def folded(source: SourceText, entry: SourceLine, above: SourceLine, end: int) -> Diagnostic:
    """Return a diagnostic about the lines from `entry` up to `end`, which go on with the text of `above`."""
    where, mended = place_of(source, entry), joined(source, entry, above, end)
    if HEADER.match(above.value) and above.line + 1 == entry.line:
        return source.diagnostic("folded-text", where, "block", spaces=str(above.home + 1), mended=mended)
    if above.dashes and above.is_text and entry.column == above.dashes[-1]:
        item = mending.one_line("-", "", source.line(entry.line).strip())
        return source.diagnostic("folded-text", where, "dash", item=item, mended=mended)
    return source.diagnostic("folded-text", where, mended=mended)
