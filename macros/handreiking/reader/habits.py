"""What the rest of the file says about a misplaced line: where its key is elsewhere, and what its neighbours are."""

import re

from handreiking.reader.lines import SourceLine, split
from handreiking.reader.source import SourceText


def usual_columns(source: SourceText, line: SourceLine) -> set[int]:
    """Return the columns at which other lines with the key of `line` start; for a list mark, other list marks with it."""
    if line.key is None:
        return set()
    before = r"( *)(?:- +)+" if line.dashes else r"( *(?:- +)*)"
    pattern = re.compile(rf"^{before}{re.escape(line.key)}:(?=\s)", re.MULTILINE)
    own = source.offset(line.number, 1)
    return {len(found[1]) + 1 for found in pattern.finditer(source.text) if found.start() != own}


def is_taken(source: SourceText, line: SourceLine, column: int, first: int) -> bool:
    """Return whether the keys at `column`, from line `first` down to `line`, already include the key of `line`."""
    pattern = re.compile(rf"[ -]{{{column - 1}}}{re.escape(line.key or '')}:(?:\s|$)")
    return any(pattern.match(text) for text in source.lines[first - 1 : line.number - 1])


def is_among_texts(source: SourceText, line: SourceLine) -> bool:
    """Return whether the list mark above that of `line`, in the same list, has only text after it."""
    for number in range(line.number - 1, 0, -1):
        text = source.line(number)
        depth = len(text) - len(text.lstrip(" ")) + 1
        if text.strip() and depth <= line.column:
            above = split(text, number)
            return depth == line.column and bool(above.dashes) and above.is_text
    return False


def is_outdented(source: SourceText, line: SourceLine, above: SourceLine) -> bool:
    """Return whether `above`, a key with its value, starts further left than the key `line` and what follows that."""
    if above.column >= line.column or above.dashes or line.dashes or above.key is None or above.opens:
        return False
    below = next((text for text in source.lines[line.number :] if text.strip()), "")
    return len(below) - len(below.lstrip(" ")) + 1 > above.column
