"""Text spread over several lines that should be on one: how far it goes, and the line that it should be."""

import re
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.reader import mending
from handreiking.reader.advice import GLUED_KEY, place_of
from handreiking.reader.extents import HEADER
from handreiking.reader.levels import Levels
from handreiking.reader.lines import SourceLine, split
from handreiking.reader.marks import FENCE, find_mark
from handreiking.reader.source import SourceText
from handreiking.reader.values import NOT_PLAIN

JOINED = re.compile(r"(?<=\s)((?:- +)*([a-z][a-z0-9_-]*):)$")
"""A key, or a list mark with a key, after other text."""
NO_TEXT = re.compile(r"(true|false|[\d-]+)\s+$")
"""A value that no text can follow, so that what does follow is a key, even if it occurs nowhere else in the file."""


def is_prose(line: SourceLine, known: frozenset[str]) -> bool:
    """Return whether `line` is part of a text rather than a key: several words, the first of which is no key of the file."""
    rest = line.text[len(line.first_word) :].lstrip()
    lost = line.first_word and (not rest or line.first_word in known or rest.startswith(NOT_PLAIN))
    return line.bare and not (lost or line.value.startswith(NOT_PLAIN) or GLUED_KEY.match(line.value))


def is_unindented(line: SourceLine, above: SourceLine, known: frozenset[str]) -> bool:
    """Return whether `line` is the text that `above` announces with a ``>`` or a ``|``, at the wrong depth."""
    if above.number + 1 != line.number or not HEADER.match(above.value):
        return False
    return is_prose(line, known) if line.key is None else " " in line.key and not line.dashes


def following(source: SourceText, line: SourceLine, known: frozenset[str]) -> int:
    """Return the number of the first line after the text that continues with `line`."""
    number = line.number + 1
    while number <= len(source.lines) and source.line(number).strip():
        text = source.line(number)
        below = split(text, number)
        if below.column != line.column or FENCE.match(text) or find_mark(text) or not is_prose(below, known):
            break
        number += 1
    return number


def apart(source: SourceText, colon: Diagnostic, line: SourceLine, levels: Levels, known: frozenset[str]) -> Diagnostic:
    """Return `colon`, a diagnostic about a colon in `line`, with more advice if the word before it is a key of the file."""
    text = source.line(line.number)
    found = JOINED.search(text, line.key_column - 1, colon.location.column)
    if not found or not (found[2] in known or NO_TEXT.fullmatch(text, line.value_column - 1, found.start())):
        return colon
    part = mending.meant_text(text[found.start(1) :])
    beside = 0 if found[1].startswith("-") or " " in (line.key or " ") else line.home
    column = levels.guess(split(part, line.number), line, source) or beside
    params = {**colon.params, "part": part, "spaces": str(column - 1)}
    return replace(colon, hint="apart", params=params) if column else colon


def joined(source: SourceText, line: SourceLine, above: SourceLine, end: int) -> str:
    """Return the line of `above`, or the last one of its block text, followed by the lines from `line` up to number `end`."""
    rest = " ".join(source.line(number).strip() for number in range(line.number, end))
    block = HEADER.match(above.value)
    if block and above.number + 1 < line.number:
        return f"{source.line(line.number - 1).strip()} {rest}"
    value = "" if block else mending.meant_text(above.value)
    return mending.one_line(source.line(above.number)[: above.value_column - 1].strip(), value, rest)


def folded(source: SourceText, line: SourceLine, above: SourceLine, end: int) -> Diagnostic:
    """Return a diagnostic about the lines from `line` up to number `end`, which continue the text of `above`."""
    where, mended = place_of(source, line), joined(source, line, above, end)
    if HEADER.match(above.value) and above.number + 1 == line.number:
        return source.diagnostic("folded-text", where, "block", spaces=str(above.home + 1), mended=mended)
    if above.dashes and above.is_text and line.column == above.dashes[-1]:
        item = mending.one_line("-", "", source.line(line.number).strip())
        return source.diagnostic("folded-text", where, "dash", item=item, mended=mended)
    return source.diagnostic("folded-text", where, mended=mended)
