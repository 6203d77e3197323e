"""The layout of a file, line by line, as a maintainer sees it.

YAML forgives much: a line without a colon becomes part of the text above it, and the complaint, if any, comes lines
later. Here each line must be what it looks like: a list mark, a key, or a value that its key announced. So a mistake
is found on the line where it was made.
"""

import re
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.reader import advice
from handreiking.reader.lines import split
from handreiking.reader.marks import FENCE, TAB, Mark, find_mark
from handreiking.reader.source import SourceText
from handreiking.reader.structure import look_at
from handreiking.reader.walk import Correction, Walk

CONFLICT = re.compile(r"<{7}(\s|$)|={7}$|>{7}(\s|$)|\|{7}(\s|$)")
BLANK = re.compile(r" *(#|$)")
DOCUMENT_START = re.compile(r"---(\s|$)")
DOCUMENT_END = re.compile(r"\.\.\.\s*$")
MAXIMUM_DIAGNOSTICS = 100


def check_layout(source: SourceText) -> list[Diagnostic]:
    """Walk over the lines of `source` and return what is wrong with them, in the order of the lines."""
    conflict = next((number for number, line in enumerate(source.lines, 1) if CONFLICT.match(line)), None)
    if conflict is not None:
        return [advice.whole_line(source, "merge-conflict", conflict)]
    walk, number = Walk(source), 1
    while 0 < number <= len(source.lines) and len(walk.diagnostics) < MAXIMUM_DIAGNOSTICS:
        number = _next_after(walk, number)
    return walk.diagnostics


def _next_after(walk: Walk, number: int) -> int:
    text = walk.source.line(number)
    if DOCUMENT_START.match(text):
        return _document_start(walk, number)
    if DOCUMENT_END.match(text):
        return _document_end(walk, number)
    if text.startswith("%") and walk.previous is None:
        walk.report(advice.whole_line(walk.source, "directive", number))
    elif ("```" in text or "~~~" in text) and FENCE.match(text):
        walk.report(advice.whole_line(walk.source, "code-fence", number))
    elif mark := find_mark(text):
        return _mark(walk, number, *mark)
    elif not BLANK.match(text):
        return look_at(walk, split(text, number))
    return number + 1


def _mark(walk: Walk, number: int, sign: Mark, column: int, length: int) -> int:
    text = walk.source.line(number)
    found = advice.marked(walk.source, number, sign, column, length)
    spaces = _spaces(walk, text, number, sign) if text[: column - 1 + length].isspace() else None
    if spaces is None:
        return walk.again(number, Correction(found, column, length, sign.replacement(length)))
    found = replace(found, hint="depth", params={**found.params, "spaces": str(spaces)})
    return walk.again(number, Correction(found, 1, len(text) - len(text.lstrip()), " " * spaces))


def _spaces(walk: Walk, text: str, number: int, sign: Mark) -> int | None:
    """Return how many spaces should precede `text` instead of `sign`, or ``None`` when that is not clear."""
    if sign is not TAB:
        return len(text) - len(text.lstrip())
    column = walk.levels.guess(split(text.lstrip(), number), walk.previous, walk.source)
    return column - 1 if column else None


def _document_start(walk: Walk, number: int) -> int:
    if walk.previous is None:
        return number + 1
    walk.report(advice.whole_line(walk.source, "second-document", number))
    return 0


def _document_end(walk: Walk, number: int) -> int:
    below = range(number + 1, len(walk.source.lines) + 1)
    if any(not BLANK.match(walk.source.line(later)) for later in below):
        walk.report(advice.whole_line(walk.source, "document-end", number))
    return 0
