"""What the file itself tells about a line that stands wrong: where its key stands elsewhere, and what its neighbours are."""

import re

from handreiking.reader.entries import SourceLine, split
from handreiking.reader.source import SourceText


def usual_columns(source: SourceText, entry: SourceLine) -> set[int]:
    """Return the columns at which other lines with the key of `entry` start; for a list mark, other list marks with it."""
    if entry.key is None:
        return set()
    before = r"( *)(?:- +)+" if entry.dashes else r"( *(?:- +)*)"
    pattern = re.compile(rf"^{before}{re.escape(entry.key)}:(?=\s)", re.MULTILINE)
    own = source.offset(entry.line, 1)
    return {len(found[1]) + 1 for found in pattern.finditer(source.text) if found.start() != own}


def stands_already(source: SourceText, entry: SourceLine, column: int, first: int) -> bool:
    """Return whether the keys at `column`, from line `first` down to `entry`, have that of `entry` among them."""
    pattern = re.compile(rf"[ -]{{{column - 1}}}{re.escape(entry.key or '')}:(?:\s|$)")
    return any(pattern.match(line) for line in source.lines[first - 1 : entry.line - 1])


def is_among_texts(source: SourceText, entry: SourceLine) -> bool:
    """Return whether the list mark above that of `entry`, in the same list, has only text behind it."""
    for number in range(entry.line - 1, 0, -1):
        line = source.line(number)
        depth = len(line) - len(line.lstrip(" ")) + 1
        if line.strip() and depth <= entry.column:
            above = split(line, number)
            return depth == entry.column and bool(above.dashes) and above.is_text
    return False


def is_outdented(source: SourceText, entry: SourceLine, above: SourceLine) -> bool:
    """Return whether `above`, a key with its value, stands before the key `entry` and what follows that."""
    if above.column >= entry.column or above.dashes or entry.dashes or above.key is None or above.opens:
        return False
    below = next((line for line in source.lines[entry.line :] if line.strip()), "")
    return len(below) - len(below.lstrip(" ")) + 1 > above.column
