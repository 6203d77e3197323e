"""Signs and letters before a list mark or a key: most often a finger that slipped."""

import re
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.reader import mending
from handreiking.reader.entries import SourceLine
from handreiking.reader.levels import Levels
from handreiking.reader.source import SourceText

SIGNS = re.compile(r"([^\w\s-]{1,3})\s*(?=- |(?:- +)*[a-z][a-z0-9_-]*:(?:\s|$))")
LETTERS = re.compile(r"([^\W_]{1,3}(?=\s{2})|[^\W_](?=\s|-))(\s*)(?:(-\s)|(?<=\s\s)([a-z][a-z0-9_-]*):(?:\s|$))")
"""A few letters and then what begins a line. Behind several letters one space is not enough: ‘in- en uitstroom’ is text."""

LINE_NUMBER = re.compile(r"(\d{1,4})[.:|]? ( *)(?:(- )|[a-z][a-z0-9_-]*:(?:\s|$))")
"""The number of a line, as a screen shows it before the line itself."""
SIGN = re.compile(r"([a-z][a-z0-9_-]*)( ?[=;]|：)\s*(?=\S)")
"""A sign where the colon behind a key belongs."""


def instead(source: SourceText, entry: SourceLine, known: frozenset[str]) -> tuple[Diagnostic, int, int, str] | None:
    """Return a diagnostic about a sign, with its column, its length and what belongs there instead; or ``None``."""
    if entry.key is not None and " " not in entry.key:
        return None
    line = source.line(entry.line)
    if number := LINE_NUMBER.match(line):
        stray = _stray(source, entry.line, 1, number[1], number.start(2))
        params = {**stray.params, "spaces": str(len(number[2]))}
        return replace(stray, hint="number", params=params), 1, number.start(2), ""
    sign = SIGN.match(line, entry.key_column - 1)
    if not sign or sign[1] not in known:
        return None
    column, length = sign.start(2) + 1, sign.end() - sign.start(2)
    where = source.span(entry.line, column, len(sign[2]))
    mended = mending.replace(line, column, length, ": ")
    return source.diagnostic("missing-colon", where, mended=mended), column, length, ": "


def signs(source: SourceText, entry: SourceLine) -> Diagnostic | None:
    """Return a diagnostic about signs before the key or the dash of a line, or ``None``."""
    found = SIGNS.match(entry.value)
    return _stray(source, entry.line, entry.value_column, found[1], found.end()) if found else None


def letters(source: SourceText, entry: SourceLine, levels: Levels, known: frozenset[str]) -> tuple[Diagnostic, str] | None:
    """Return a diagnostic about letters before what would fit without them, and what to write instead; or ``None``."""
    one_word = entry.key is not None and " " not in entry.key
    found = None if one_word else LETTERS.match(source.line(entry.line), entry.column - 1)
    if not found or found[1] in known or not (found[3] or found[4] in known):
        return None
    for instead in ("", " " * len(found[1])):
        spaces = entry.column - 1 + len(instead) + len(found[2])
        if levels.is_open(spaces + 1, bool(found[3])):
            stray = _stray(source, entry.line, entry.column, found[1], len(found[1]) + len(found[2]))
            return replace(stray, hint="depth", params={**stray.params, "spaces": str(spaces)}), instead
    return None


def _stray(source: SourceText, number: int, column: int, mark: str, length: int) -> Diagnostic:
    mended = mending.replace(source.line(number), column, length, "")
    return source.diagnostic("stray-character", source.span(number, column, len(mark)), mark=mark, mended=mended)
