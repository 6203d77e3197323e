"""Signs at the start of a line that no editor shows to be wrong: a tab, an odd space, a dash from a word processor."""

import re
from dataclasses import dataclass

ODD_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign that may not stand where `pattern` finds it (group 1), and what to write instead.

    A space is written instead of each of its characters, another text once.
    """

    rule: str
    pattern: re.Pattern[str]
    instead: str

    def find(self, line: str) -> tuple[int, int] | None:
        """Return the column and length of the sign on `line`, or ``None``."""
        found = self.pattern.match(line)
        return (found.start(1) + 1, len(found[1])) if found else None

    def replacement(self, length: int) -> str:
        """Return what to write instead of a sign of `length` characters."""
        return self.instead * length if self.instead == " " else self.instead


TAB = Mark("tab", re.compile(r"(?:(?!\s#)[^\t])*+(?!\s#)(\t+)"), " ")
"""Also inside a text: the parsers of YAML disagree about it, and nobody can see it."""

FENCE = re.compile(r"\s*(?:```+|~~~+)\s*\w*\s*$")
"""A line that begins or ends a block of code in Markdown."""

NUMBER = r"\d{1,2}[.)]\s+"
SYMBOL = r"[\u2190-\u2bff\U0001f000-\U0001faff]\ufe0f?\s+(?!- |[a-z][a-z0-9_-]*:\s)"
"""An arrow, a tick or a little picture before a text; before a dash or a key it is a sign too many."""

MARKS = (
    TAB,
    Mark("odd-space", re.compile(r" *(?:- *)*+(?:[\w-]++:)?([" + ODD_SPACES + r"]+)"), " "),
    Mark("list-mark", re.compile(rf" *((?:[–—−‐‑]|-{{2,}}(?=\s)|[*+](?=\s))\s*|[•‣◦▪·●]\s*|{NUMBER}|{SYMBOL})"), "- "),
    Mark("missing-space-after-dash", re.compile(r" *(?:- +)*(-)(?=[^\s\d-])"), "- "),
)


def find_mark(line: str) -> tuple[Mark, int, int] | None:
    """Return the first mark on `line` with the column and length of the sign, or ``None``."""
    for mark in MARKS:
        if found := mark.find(line):
            return mark, *found
    return None
