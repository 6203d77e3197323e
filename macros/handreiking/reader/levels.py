"""The columns at which the lines of a file may start."""

from dataclasses import replace

from handreiking.reader.columns import Level, Misfit
from handreiking.reader.habits import is_taken, usual_columns
from handreiking.reader.lines import SourceLine
from handreiking.reader.source import SourceText

NEAR = 4
"""A line that is more than this many columns off did not just slip."""


class Levels:
    """The levels that are open at a line, from the outside in.

    Not `trusted` means that the line above could not be read, so that the next line may start deeper than seems to
    fit. `shift` is how far the last misplaced line was off: the lines that belong to it are often off by as much.
    """

    def __init__(self) -> None:
        self.open: list[Level] = []
        self.trusted = True
        self.shift = 0
        self.closed: list[Level] = []

    def enclosing(self, column: int) -> int:
        """Return the column of the innermost level that is not deeper than `column`, or 0."""
        return max((level.column for level in self.open if level.column <= column), default=0)

    def fits(self, line: SourceLine, previous: SourceLine | None) -> bool:
        """Return whether `line`, which follows `previous`, may start where it does."""
        if previous is None:
            return True
        column, is_list = line.column + line.shift, bool(line.dashes)
        remaining = [level for level in self.open if level.column <= column]
        if any(level.is_at(column, is_list) for level in remaining[-2:]):
            return remaining[-1].is_list == is_list or not is_list
        beside = is_list and previous.key is not None
        closes = len(remaining) < len(self.open)
        return not closes and previous.opens and column >= previous.home + (0 if beside else 1)

    def place(self, line: SourceLine, previous: SourceLine | None, source: SourceText) -> tuple[SourceLine, Misfit | None]:
        """Open and close levels for `line`; return it, shifted to where it belongs, and what is misplaced, or ``None``."""
        candidates = [line, replace(line, shift=self.shift)] if self.shift else [line]
        misfit = None
        placed = next((candidate for candidate in candidates if self.fits(candidate, previous)), None)
        if placed is None:
            placed, misfit = self._moved(line, previous, source)
        self.trusted = True
        self._enter(placed)
        return placed, misfit

    def open_item(self, above: SourceLine) -> None:
        """Treat `above`, a list mark with text, as one with a key."""
        self._push(Level(above.key_column + above.shift, False, above.number))

    def fits_closed(self, line: SourceLine, above: SourceLine) -> bool:
        """Return whether `line` fits one of the levels that `above` closed, and nothing else."""
        again = self._closed_down_to(line)
        return bool(again) and again[-1].is_at(line.column, bool(line.dashes)) and not self.fits(line, above)

    def reopen(self, line: SourceLine) -> None:
        """Reopen the levels that the line above `line` closed, as far as the column of `line`."""
        self.open += self._closed_down_to(line)

    def expected(self, line: SourceLine, previous: SourceLine | None, source: SourceText) -> int:
        """Return the column at which `line` most likely belongs: where its key is usual and free, else the nearest."""
        usual = usual_columns(source, line)
        columns = {level.column: self._is_free(level, line, source) for level in self._levels(line)}
        if previous is not None and previous.opens:
            columns.setdefault(previous.home + 2, True)
        near = [column for column in columns if column in usual or abs(column - line.column) <= NEAR]

        def rank(column: int) -> tuple[bool, bool, int, int]:
            return not columns[column], column not in usual, abs(column - line.column), -column

        return min(near, key=rank, default=line.column)

    def guess(self, line: SourceLine, previous: SourceLine | None, source: SourceText) -> int | None:
        """Return the column at which `line` belongs, wherever it starts now, or ``None`` if that is not clear."""
        if previous is None or line.bare:
            return None
        if previous.opens:
            return previous.home + 2
        if line.key is None:
            return previous.dashes[-1] + previous.shift if previous.dashes and previous.is_text else None
        return self.usual(line, source)

    def usual(self, line: SourceLine, source: SourceText) -> int | None:
        """Return the innermost open column at which the key of `line` is usual and free, or ``None``."""
        columns = usual_columns(source, line)
        free = [level.column for level in self._levels(line) if self._is_free(level, line, source)]
        return max((column for column in free if column in columns), default=None)

    def lacks_key(self, line: SourceLine) -> bool:
        """Return whether `line`, a list mark, would come right below a key that is gone."""
        return self.is_open(line.column - 2, False) or self.is_open(line.column, False)

    def is_open(self, column: int, is_list: bool) -> bool:
        """Return whether there is a level of this kind at `column`."""
        return any(level.is_at(column, is_list) for level in self.open)

    def _closed_down_to(self, line: SourceLine) -> list[Level]:
        return [level for level in self.closed if level.column <= line.column]

    def _levels(self, line: SourceLine) -> list[Level]:
        return [level for level in self.open if level.is_list == bool(line.dashes)]

    def _is_free(self, level: Level, line: SourceLine, source: SourceText) -> bool:
        return level.is_list or not is_taken(source, line, level.column, level.line)

    def _moved(self, line: SourceLine, previous: SourceLine | None, source: SourceText) -> tuple[SourceLine, Misfit | None]:
        first = self.open[-1] if self.open else Level(0, False, 0)
        off = line.column - first.column
        if not self.trusted:
            by = self.expected(line, previous, source) - line.column if off <= 0 else 0
            return replace(line, shift=by), None
        if abs(off) == 1 and line.column % 2 and first.line:
            moved = [level._replace(column=level.column + off) for level in self.open if level.line == first.line]
            self.open[-len(moved) :] = moved
            return line, Misfit(first.line, off)
        self.shift = self.expected(line, previous, source) - line.column
        return replace(line, shift=self.shift), Misfit(line.number, self.shift)

    def _enter(self, line: SourceLine) -> None:
        column = line.column + line.shift
        self.closed = []
        while self.open and self.open[-1].column > column:
            self.closed.insert(0, self.open.pop())
        innermost = [(level.column, level.is_list) for level in self.open[-2:]]
        if not line.dashes and innermost == [(column, False), (column, True)]:
            self.open.pop()
        for dash in line.dashes:
            self._push(Level(dash + line.shift, True, line.number))
        if line.key is not None:
            self._push(Level(line.key_column + line.shift, False, line.number))

    def _push(self, level: Level) -> None:
        if not self.open or not self.open[-1].is_at(level.column, level.is_list):
            self.open.append(level)
