"""The lay-out of a file, line by line, as a maintainer sees it.

YAML forgives much: a line without a colon becomes part of the text above it, and the complaint, if any, comes lines
later. Here each line must be what it looks like: a list mark, a key, or a value that its key announced. So a mistake is
found on the line where it was made.
"""

import re
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.reader import advice
from handreiking.reader.entries import split
from handreiking.reader.marks import FENCE, TAB, Mark, find_mark
from handreiking.reader.structure import Structure

CONFLICT = re.compile(r"<{7}(\s|$)|={7}$|>{7}(\s|$)|\|{7}(\s|$)")
BLANK = re.compile(r" *(#|$)")
DOCUMENT_START = re.compile(r"---(\s|$)")
DOCUMENT_END = re.compile(r"\.\.\.\s*$")
MAXIMUM_DIAGNOSTICS = 100


class Layout(Structure):
    """Walks over the lines of a source and collects what is wrong with them."""

    def check(self) -> list[Diagnostic]:
        """Return what is wrong with the lay-out."""
        conflict = next((number for number, line in enumerate(self.source.lines, 1) if CONFLICT.match(line)), 0)
        if conflict:
            return [advice.whole_line(self.source, "merge-conflict", conflict)]
        number = 1
        while 0 < number <= len(self.source.lines) and len(self.diagnostics) < MAXIMUM_DIAGNOSTICS:
            number = self._line(number)
        return self.diagnostics

    def _line(self, number: int) -> int:
        line = self.source.line(number)
        if DOCUMENT_START.match(line):
            return self._document_start(number)
        if DOCUMENT_END.match(line):
            return self._document_end(number)
        if line.startswith("%") and self.previous is None:
            self.report(advice.whole_line(self.source, "directive", number))
        elif ("```" in line or "~~~" in line) and FENCE.match(line):
            self.report(advice.whole_line(self.source, "code-fence", number))
        elif mark := find_mark(line):
            return self._mark(number, *mark)
        elif not BLANK.match(line):
            return self.look_at(split(line, number))
        return number + 1

    def _mark(self, number: int, sign: Mark, column: int, length: int) -> int:
        line = self.source.line(number)
        found = advice.marked(self.source, number, sign, column, length)
        spaces = self._spaces(line, number, sign) if line[: column - 1 + length].isspace() else None
        if spaces is None:
            return self.again(number, column, length, sign.replacement(length), found)
        found = replace(found, hint="depth", params={**found.params, "spaces": str(spaces)})
        return self.again(number, 1, len(line) - len(line.lstrip()), " " * spaces, found)

    def _spaces(self, line: str, number: int, sign: Mark) -> int | None:
        """Return how many spaces should stand before `line` instead of `sign`, or ``None`` when that is not clear."""
        if sign is not TAB:
            return len(line) - len(line.lstrip())
        column = self.levels.guess(split(line.lstrip(), number), self.previous, self.source)
        return column - 1 if column else None

    def _document_start(self, number: int) -> int:
        if self.previous is None:
            return number + 1
        self.report(advice.whole_line(self.source, "second-document", number))
        return 0

    def _document_end(self, number: int) -> int:
        behind = range(number + 1, len(self.source.lines) + 1)
        if any(not BLANK.match(self.source.line(line)) for line in behind):
            self.report(advice.whole_line(self.source, "document-end", number))
        return 0
