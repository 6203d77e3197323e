"""The state of the walk over the lines of a file."""

from handreiking.diagnostic import Diagnostic
from handreiking.reader.entries import SourceLine, known_keys
from handreiking.reader.levels import Levels
from handreiking.reader.source import SourceText


class Walk:
    """Where the walk over `source` is, and what it found.

    `previous` is the last line that could be read and `known` are the keys of the file. A method that looks at a line
    returns the number of the line to look at next, or 0 when nothing below can be trusted.
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

    def again(self, number: int, column: int, length: int, instead: str, diagnostic: Diagnostic) -> int:
        """Report a sign that does not belong on line `number`, and look at the line again as it should be."""
        self.levels.trusted = False
        if number in self.reported:
            return number + 1
        self.report(diagnostic)
        line = self.source.line(number)
        self.source = self.source.with_line(number, line[: column - 1] + instead + line[column - 1 + length :])
        return number

    def unreadable(self, entry: SourceLine, diagnostic: Diagnostic) -> int:
        """Report what is wrong with `entry`, and go on with the next line wherever it stands."""
        self.report(diagnostic)
        self.levels.trusted = False
        return entry.line + 1
