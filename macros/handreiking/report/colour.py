"""Colour for a report on a terminal: ANSI codes around what matters, with the words unchanged."""

import os
import re
from typing import TextIO

RED, YELLOW, CYAN, BOLD, PLAIN = "\033[31;1m", "\033[33;1m", "\033[36m", "\033[1m", "\033[0m"

HEAD = re.compile(r"^(\S[^\n\[]*)(\[[a-z-]+\])(: )(.+)$")
MARGIN = re.compile(r"^( *\d+ \||  *\||  *-->|  *=)(.*)$")
CARETS = re.compile(r"\^+")


def wanted(stream: TextIO) -> bool:
    """Return whether to colour what goes to `stream`: only on a terminal, and not if ``NO_COLOR`` is set (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def coloured(report: str, error: str) -> str:
    """Return a full report with colours; `error` is the word for an error in the language of the report."""
    return "\n".join(_line(line, error) for line in report.split("\n"))


def _line(line: str, error: str) -> str:
    if head := HEAD.match(line):
        colour = RED if head[1] == error else YELLOW
        return f"{colour}{head[1]}{head[2]}{PLAIN}{head[3]}{BOLD}{head[4]}{PLAIN}"
    if margin := MARGIN.match(line):
        rest = CARETS.sub(lambda carets: f"{RED}{carets[0]}{PLAIN}", margin[2]) if margin[1].endswith("|") else margin[2]
        return f"{CYAN}{margin[1]}{PLAIN}{rest}"
    return line
