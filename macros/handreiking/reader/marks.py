"""Signs at the start of a line that look right in any editor but are not: a tab, an odd space, a word processor's dash."""

import re
from dataclasses import dataclass

ODD_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign that may not be where `pattern` finds it (group 1), and what to write instead.

    If `instead` is a space, it replaces each character of the sign; any other text replaces the sign as a whole.
    """

    rule: str
    pattern: re.Pattern[str]
    instead: str

    def find(self, line: str) -> tuple[int, int] | None:
        """Return the column, from 1, and the length of the sign on `line`, or ``None``."""
        found = self.pattern.match(line)
        return (found.start(1) + 1, len(found[1])) if found else None

    def replacement(self, length: int) -> str:
        """Return what to write instead of a sign of `length` characters."""
        return self.instead * length if self.instead == " " else self.instead


TAB = Mark("tab", re.compile(r"(?:(?!\s#)[^\t])*+(?!\s#)(\t+)"), " ")
"""Inside a text too: YAML parsers disagree about it, and nobody can see it."""

FENCE = re.compile(r"\s*(?:```+|~~~+)\s*\w*\s*$")
"""A line that begins or ends a block of code in Markdown."""

NUMBER = r"\d{1,2}[.)]\s+"
SYMBOL = r"[\u2190-\u2bff\U0001f000-\U0001faff]\ufe0f?\s+(?!- |[a-z][a-z0-9_-]*:\s)"
"""An arrow, a tick or an emoji before a text; before a dash or a key it is one sign too many."""

MARKS = (
    TAB,
    Mark("odd-space", re.compile(r" *(?:- *)*+(?:[\w-]++:)?([" + ODD_SPACES + r"]+)"), " "),
    Mark("list-mark", re.compile(rf" *((?:[–—−‐‑]|-{{2,}}(?=\s)|[*+](?=\s))\s*|[•‣◦▪·●]\s*|{NUMBER}|{SYMBOL})"), "- "),
    Mark("missing-space-after-dash", re.compile(r" *(?:- +)*(-)(?=[^\s\d-])"), "- "),
)


def find_mark(line: str) -> tuple[Mark, int, int] | None:
    """Return (mark, column, length) of the first sign on `line`, counting columns from 1, or ``None``."""
    for mark in MARKS:
        if found := mark.find(line):
            return mark, *found
    return None
