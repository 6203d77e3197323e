"""Signs and letters before a list mark or a key: usually a slip of the finger."""

import re
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.reader import mending
from handreiking.reader.levels import Levels
from handreiking.reader.lines import SourceLine
from handreiking.reader.source import SourceText
from handreiking.reader.walk import Correction

SIGNS = re.compile(r"([^\w\s-]{1,3})\s*(?=- |(?:- +)*[a-z][a-z0-9_-]*:(?:\s|$))")
LETTERS = re.compile(r"([^\W_]{1,3}(?=\s{2})|[^\W_](?=\s|-))(\s*)(?:(-\s)|(?<=\s\s)([a-z][a-z0-9_-]*):(?:\s|$))")
"""A few letters, and then what starts a line. After several letters one space is not enough: ‘in- en uitstroom’ is text."""

LINE_NUMBER = re.compile(r"(\d{1,4})[.:|]? ( *)(?:(- )|[a-z][a-z0-9_-]*:(?:\s|$))")
"""The number of a line, as a screen shows it before the line itself."""
SIGN = re.compile(r"([a-z][a-z0-9_-]*)( ?[=;]|：)\s*(?=\S)")
"""A sign where the colon after a key belongs."""


def instead(source: SourceText, line: SourceLine, known: frozenset[str]) -> Correction | None:
    """Return the correction of a line number before a line, or of a sign where a colon belongs; or ``None``."""
    if line.key is not None and " " not in line.key:
        return None
    text = source.line(line.number)
    if number := LINE_NUMBER.match(text):
        stray = _stray(source, line.number, 1, number[1], number.start(2))
        params = {**stray.params, "spaces": str(len(number[2]))}
        return Correction(replace(stray, hint="number", params=params), 1, number.start(2), "")
    sign = SIGN.match(text, line.key_column - 1)
    if not sign or sign[1] not in known:
        return None
    column, length = sign.start(2) + 1, sign.end() - sign.start(2)
    where = source.span(line.number, column, len(sign[2]))
    mended = mending.replace(text, column, length, ": ")
    return Correction(source.diagnostic("missing-colon", where, mended=mended), column, length, ": ")


def signs(source: SourceText, line: SourceLine) -> Correction | None:
    """Return the correction of signs before the key or the dash of a line, or ``None``."""
    found = SIGNS.match(line.value)
    if not found:
        return None
    stray = _stray(source, line.number, line.value_column, found[1], found.end())
    return Correction(stray, line.value_column, len(found[1]), "")


def letters(source: SourceText, line: SourceLine, levels: Levels, known: frozenset[str]) -> Correction | None:
    """Return the correction of letters before what would fit without them, or ``None``."""
    one_word = line.key is not None and " " not in line.key
    found = None if one_word else LETTERS.match(source.line(line.number), line.column - 1)
    if not found or found[1] in known or not (found[3] or found[4] in known):
        return None
    for instead in ("", " " * len(found[1])):
        spaces = line.column - 1 + len(instead) + len(found[2])
        if levels.is_open(spaces + 1, bool(found[3])):
            stray = _stray(source, line.number, line.column, found[1], len(found[1]) + len(found[2]))
            stray = replace(stray, hint="depth", params={**stray.params, "spaces": str(spaces)})
            return Correction(stray, line.column, len(found[1]), instead)
    return None


def _stray(source: SourceText, number: int, column: int, mark: str, length: int) -> Diagnostic:
    mended = mending.replace(source.line(number), column, length, "")
    return source.diagnostic("stray-character", source.span(number, column, len(mark)), mark=mark, mended=mended)
