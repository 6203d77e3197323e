"""Small slips that a maintainer makes in a file: a colon too few, a key too many, an id misspelt."""

import re
from collections.abc import Callable
from typing import NamedTuple

KEY = re.compile(r"^([ -]*)([a-z_]+):(?= |$)", re.MULTILINE)
"""A key, with its colon; group 1 is what stands before it."""


class Slip(NamedTuple):
    """A file with one mistake in it, and the lines that it may be named on."""

    text: str
    lines: frozenset[int]


Make = Callable[[str, re.Match[str]], Slip]


def line_at(text: str, position: int) -> int:
    """Return the number of the line that holds `position`."""
    return text.count("\n", 0, position) + 1


def without_colon(text: str, key: re.Match[str]) -> Slip:
    """Delete the colon of `key`."""
    return Slip(text[: key.end() - 1] + text[key.end() :], frozenset({line_at(text, key.start())}))


def doubled(text: str, key: re.Match[str]) -> Slip:
    """Repeat the line of `key` below itself, without its dashes."""
    lines, number = text.split("\n"), line_at(text, key.start())
    again = " " * len(key[1]) + lines[number - 1][len(key[1]) :]
    return Slip("\n".join([*lines[:number], again, *lines[number:]]), frozenset({number, number + 1}))


def repeated_at_the_end(text: str, key: re.Match[str]) -> Slip:
    """Repeat the line of the top-level `key` at the end of the file."""
    line = text.split("\n")[line_at(text, key.start()) - 1]
    return Slip(f"{text}{line}\n", frozenset({line_at(text, key.start()), line_at(text, len(text))}))


def misspelt(text: str, id: re.Match[str]) -> Slip:
    """Add a letter to an id."""
    return Slip(f"{text[: id.end(1)]}x{text[id.end(1) :]}", frozenset({line_at(text, id.start(1))}))
