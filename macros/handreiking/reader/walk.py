"""The state of the walk over the lines of a file."""

from typing import NamedTuple

from handreiking.diagnostic import Diagnostic
from handreiking.reader.levels import Levels
from handreiking.reader.lines import SourceLine, known_keys
from handreiking.reader.source import SourceText


class Correction(NamedTuple):
    """What is wrong with `length` characters from `column` of a line, and the text that belongs there `instead`."""

    diagnostic: Diagnostic
    column: int
    length: int
    instead: str


class Walk:
    """Where the walk over `source` is, and what it has found.

    `previous` is the last line that could be read, `known` the keys of the file, `levels` the columns that are open, and
    `reported` the numbers of the lines that have a diagnostic. The functions that take a walk change it; those that look at
    a line return the number of the line to look at next, or 0 when nothing below can be trusted.
    """

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.known = known_keys(source.text)
        self.levels = Levels()
        self.previous: SourceLine | None = None
        self.diagnostics: list[Diagnostic] = []
        self.reported: set[int] = set()

    def report(self, diagnostic: Diagnostic) -> None:
        """Add `diagnostic`, unless its line has one already: one cause, one message."""
        if diagnostic.location.line not in self.reported:
            self.diagnostics.append(diagnostic)
            self.reported.add(diagnostic.location.line)

    def again(self, number: int, correction: Correction) -> int:
        """Report what is wrong with line `number`, correct it in the walk's own copy of the source, and look at it again."""
        self.levels.trusted = False
        if number in self.reported:
            return number + 1
        self.report(correction.diagnostic)
        text, start = self.source.line(number), correction.column - 1
        corrected = text[:start] + correction.instead + text[start + correction.length :]
        self.source = self.source.with_line(number, corrected)
        return number

    def unreadable(self, line: SourceLine, diagnostic: Diagnostic) -> int:
        """Report what is wrong with `line`, and go on with the next one, whatever its column."""
        self.report(diagnostic)
        self.levels.trusted = False
        return line.number + 1
