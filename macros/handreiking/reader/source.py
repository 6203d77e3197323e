"""The text of a file, and the arithmetic of offsets, lines and columns."""

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from handreiking.diagnostic import Diagnostic, Location


class SourceText:
    """Normalised text: lines end in ``\\n`` and so does the text. Lines and columns count from 1, offsets from 0."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.lines = text.split("\n")[:-1]

    @cached_property
    def starts(self) -> list[int]:
        """The offset at which each line starts."""
        return [0, *accumulate(len(line) + 1 for line in self.lines)][: len(self.lines)]

    def line(self, number: int) -> str:
        """Return the text of line `number`."""
        return self.lines[number - 1]

    def with_line(self, number: int, text: str) -> "SourceText":
        """Return a source whose line `number` is replaced by `text`."""
        lines = [*self.lines]
        lines[number - 1] = text
        return SourceText(self.file, "\n".join(lines) + "\n")

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a line and column."""
        return self.starts[line - 1] + column - 1

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and column of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def location(self, line: int, column: int, end_line: int = 0, end_column: int = 0) -> Location:
        """Return a location within the text, whatever the numbers. Without an end it spans one character."""
        line, column = self._inside(line, column)
        end = self._inside(end_line or line, end_column or column + 1)
        return Location(self.file, line, column, *max(end, (line, column)))

    def span(self, line: int, column: int, length: int) -> Location:
        """Return the location of `length` characters on one line."""
        return self.location(line, column, line, column + length)

    def diagnostic(self, rule: str, location: Location, hint: str = "hint", **params: str) -> Diagnostic:
        """Return a diagnostic with its parameters given by name."""
        return Diagnostic(rule, location, params, hint)

    def _inside(self, line: int, column: int) -> tuple[int, int]:
        if line > len(self.lines):
            return len(self.lines), len(self.lines[-1]) + 1
        return line, min(column, len(self.lines[line - 1]) + 1)
