"""Files without anything unusual, read line by line, for a thirtieth of what YAML and a look at the layout cost.

Such a file has only lines with a key, with a dash, or with both, each two spaces deeper than the key without a value that it
belongs to; texts on one line, in quotes without anything to undo or in none; short lists in brackets; and comments. For these the
strict reader has nothing to report, and YAML means what it seems to. Whatever else a line holds, right or wrong, the whole file
is left to the strict reader.
"""

import re
from typing import Any

from handreiking.reader.lines import known_keys
from handreiking.reader.lists import START

DEEPEST, MOST = 15, 15_000
"""The most levels and, roughly, nodes here: fewer than the strict reader refuses."""

PLAIN = r"""[^\s?:,\[\]{}#&*!|>'"%@`-][^:#\n]*+(?:(?::(?=\S)|(?<!\s)\#)[^:#\n]*+)*+(?<!\s)"""
"""A text without quotes: no sign that means something to YAML at its start, no colon or number sign that would end it."""
QUOTED = r"""'[^'\n]++'|"[^"\\\n]++\""""
WORD = r"[^\W_](?:[\w -]*\w)?"
BRACKETS = rf"\[{WORD}(?:,[ ]{WORD})*\]"
SIGNED = r"[a-z][a-z0-9_-]*(?:[ ]?[=;：]|\s+[|>])"
"""The start of a text after a dash that the strict reader takes for a key without its colon."""

LINE = re.compile(
    rf"""([ ]*)(?:(-[ ])?([a-z][a-z0-9_-]{{0,60}}):(?:[ ]({PLAIN}|{QUOTED}|{BRACKETS}))?
    |-[ ]((?!{SIGNED})(?:{PLAIN})|{QUOTED})|\#.*|)\n""",
    re.VERBOSE,
)
"""A line: its depth, its dash, its key, the value of that, or else the text after the dash."""


def read_orderly(text: str) -> dict[str, Any] | None:
    """Return the data of `text`, normalised and without hidden characters; None if the strict reader has to look at it."""
    if "\t" in text or 3 * text.count("\n") + text.count(",") > MOST:
        return None
    reading = _Reading()
    end = 0
    for line in LINE.finditer(text):
        if line.start() != end or not reading.takes(*line.groups()):
            return None
        end = line.end()
    whole = end == len(text) and reading.data and not reading.opened
    return reading.data if whole and not _lacks_colon(reading.lists, text) else None


class _Reading:
    """The data so far; the open levels, each a column and what is filled there; and the key, if any, that waits for its value."""

    def __init__(self) -> None:
        self.data: dict[str, Any] = {}
        self.levels: list[tuple[int, Any]] = [(0, self.data)]
        self.opened: str | None = None
        self.lists: list[list[Any]] = []

    def takes(self, indent: str, dash: str | None, key: str | None, value: str | None, item: str | None) -> bool:
        """Add a line; return whether it is where it should be."""
        if key is None and item is None:
            return True
        listed = key is None or dash is not None
        if not self._finds(len(indent), listed):
            return False
        here = self.levels[-1][1]
        if listed and here and isinstance(here[-1], str) is not (key is None):
            return False
        if key is None:
            here.append(_unquoted(item))
            return True
        if dash is not None:
            entry: dict[str, Any] = {}
            here.append(entry)
            self.levels.append((len(indent) + 2, entry))
            here = entry
        return self._fills(here, key, value)

    def _finds(self, column: int, listed: bool) -> bool:
        """Open or close levels so that the last is the one at `column`; return whether there is one, and of this kind."""
        levels = self.levels
        if self.opened is not None:
            above, owner = levels[-1]
            if column != above + 2 or len(levels) > DEEPEST:
                return False
            owner[self.opened] = [] if listed else {}
            levels.append((column, owner[self.opened]))
            if listed:
                self.lists.append(owner[self.opened])
            self.opened = None
        while levels[-1][0] > column:
            levels.pop()
        return levels[-1][0] == column and isinstance(levels[-1][1], list) is listed

    def _fills(self, entry: dict[str, Any], key: str, value: str | None) -> bool:
        """Put `value` below `key`; return whether the key is new there."""
        if key in entry:
            return False
        if value is None:
            entry[key], self.opened = None, key
        elif value[0] == "[":
            entry[key] = value[1:-1].split(", ")
            self.lists.append(entry[key])
        else:
            entry[key] = _unquoted(value)
        return True


def _unquoted(value: Any) -> Any:
    return value[1:-1] if value[0] in "'\"" else value


def _lacks_colon(lists: list[list[Any]], text: str) -> bool:
    """Whether the only text of one of the `lists` may be a key without its colon."""
    first = (START.match(one[0]) for one in lists if len(one) == 1 and isinstance(one[0], str))
    return any(found[1] in known_keys(text) for found in first if found)
