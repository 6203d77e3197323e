"""Structure as people break it: lines that move, dashes that go, keys in another language, what is pasted or cut."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Lines = list[str]


def _moved(lines: Lines, change: Any) -> Lines:
    first, last, by = change
    there = [" " * by + line if by > 0 else line[-by:] for line in lines[first - 1 : last]]
    return [*lines[: first - 1], *there, *lines[last:]]


def _undashed(lines: Lines, numbers: Any) -> Lines:
    return [line.replace("- ", "", 1) if number in numbers else line for number, line in enumerate(lines, 1)]


def _renamed(lines: Lines, change: Any) -> Lines:
    first, last, keys = change["first"], change["last"], change["keys"]

    def of(line: str) -> str:
        start, colon, rest = line.partition(":")
        key = start.rpartition(" ")[2]
        return f"{start[: len(start) - len(key)]}{keys.get(key, key)}{colon}{rest}"

    return [of(line) if first <= number <= last else line for number, line in enumerate(lines, 1)]


def _placed(lines: Lines, change: Any) -> Lines:
    first, last, above = change
    there = lines[first - 1 : last]
    left = [*lines[: first - 1], *lines[last:]]
    at = above - 1 if above <= first else above - 1 - len(there)
    return [*left[:at], *there, *left[at:]]


def _pasted(lines: Lines, change: Any) -> Lines:
    after, text = change
    return [*lines[:after], *text.rstrip("\n").split("\n"), *lines[after:]]


def _deleted(lines: Lines, change: Any) -> Lines:
    first, last = change
    return [*lines[: first - 1], *lines[last:]]


def _repeated(lines: Lines, change: Any) -> Lines:
    first, last = change
    return [*lines[:last], *lines[first - 1 : last], *lines[last:]]


CHANGES: Mapping[str, Callable[[Lines, Any], Lines]] = {
    "moved": _moved,
    "undashed": _undashed,
    "renamed": _renamed,
    "placed": _placed,
    "pasted": _pasted,
    "deleted": _deleted,
    "repeated": _repeated,
}
"""What a case may do to the lines of a file, by its name there."""


def broken(text: str, changes: Sequence[Mapping[str, Any]]) -> str:
    """Return `text` with `changes`, each one of `CHANGES`, made one after the other."""
    lines = text.split("\n")
    for change in changes:
        for name, how in change.items():
            lines = CHANGES[name](lines, how)
    return "\n".join(lines)
