"""Signs and letters before a list mark or a key: most often a finger that slipped."""

import re
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.reader import mending
from handreiking.reader.entries import Entry
from handreiking.reader.levels import Levels
from handreiking.reader.source import Source

SIGNS = re.compile(r"([^\w\s-]{1,3})\s*(?=- |(?:- +)*[a-z][a-z0-9_-]*:(?:\s|$))")
LETTERS = re.compile(r"([^\W_]{1,3}(?=\s{2})|[^\W_](?=\s|-))(\s*)(?:(-\s)|(?<=\s\s)([a-z][a-z0-9_-]*):(?:\s|$))")
"""A few letters and then what begins a line. Behind several letters one space is not enough: ‘in- en uitstroom’ is text."""


def signs(source: Source, entry: Entry) -> Diagnostic | None:
    """Return a diagnostic about signs before the key or the dash of a line, or ``None``."""
    found = SIGNS.match(entry.value)
    return _stray(source, entry.line, entry.value_column, found[1], found.end()) if found else None


def letters(source: Source, entry: Entry, levels: Levels, known: frozenset[str]) -> tuple[Diagnostic, str] | None:
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


def _stray(source: Source, number: int, column: int, mark: str, length: int) -> Diagnostic:
    mended = mending.replace(source.line(number), column, length, "")
    return source.diagnostic("stray-character", source.span(number, column, len(mark)), mark=mark, mended=mended)
