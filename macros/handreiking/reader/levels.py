"""The columns at which the lines of a file may start."""

from dataclasses import replace
from typing import NamedTuple

from handreiking.reader.entries import SourceLine
from handreiking.reader.habits import stands_already, usual_columns
from handreiking.reader.source import SourceText

NEAR = 4
"""A line that stands further off than this many columns did not just slip."""


class Level(NamedTuple):
    """A column at which lines may start: those of a list, or keys. `line` is the first one."""

    column: int
    is_list: bool
    line: int


class Misfit(NamedTuple):
    """A line that starts at the wrong column: its number, and the column to move it to."""

    line: int
    by: int


class Levels:
    """The levels that are open at a line, from the outside in.

    Not `trusted` means that the line above could not be read, so that the next line may stand deeper than it seems to
    fit. `shift` is how far the last misplaced line stood off: the lines that belong to it often stand off as far.
    """

    def __init__(self) -> None:
        self.open: list[Level] = []
        self.trusted = True
        self.shift = 0
        self.closed: list[Level] = []

    def enclosing(self, column: int) -> int:
        """Return the column of the innermost level that is not deeper than `column`, or 0."""
        return max((level.column for level in self.open if level.column <= column), default=0)

    def fits(self, entry: SourceLine, previous: SourceLine | None) -> bool:
        """Return whether `entry`, which follows `previous`, may stand where it stands."""
        if previous is None:
            return True
        column, is_list = entry.column + entry.shift, bool(entry.dashes)
        remaining = [level for level in self.open if level.column <= column]
        if any(level[:2] == (column, is_list) for level in remaining[-2:]):
            return remaining[-1].is_list == is_list or not is_list
        beside = is_list and previous.key is not None
        closes = len(remaining) < len(self.open)
        return not closes and previous.opens and column >= previous.home + (0 if beside else 1)

    def place(self, entry: SourceLine, previous: SourceLine | None, source: SourceText) -> tuple[SourceLine, Misfit | None]:
        """Open and close levels for `entry`; return it, shifted to where it belongs, and what stands wrong."""
        candidates = [entry, replace(entry, shift=self.shift)] if self.shift else [entry]
        misfit = None
        placed = next((candidate for candidate in candidates if self.fits(candidate, previous)), None)
        if placed is None:
            placed, misfit = self._moved(entry, previous, source)
        self.trusted = True
        self._enter(placed)
        return placed, misfit

    def open_item(self, above: SourceLine) -> None:
        """Take `above`, a list mark with text, for one with a key."""
        self._push(Level(above.key_column + above.shift, False, above.line))

    def reopen(self, entry: SourceLine, above: SourceLine) -> bool:
        """Open the levels again that `above` closed, if `entry` stands at one of them and nowhere else; say whether it does."""
        again = [level for level in self.closed if level.column <= entry.column]
        belongs = bool(again) and again[-1][:2] == (entry.column, bool(entry.dashes)) and not self.fits(entry, above)
        self.open += again if belongs else []
        return belongs

    def expected(self, entry: SourceLine, previous: SourceLine | None, source: SourceText) -> int:
        """Return the column at which `entry` could best have stood: where its key is usual and free, else the nearest."""
        usual = usual_columns(source, entry)
        columns = {level.column: self._is_free(level, entry, source) for level in self._levels(entry)}
        if previous is not None and previous.opens:
            columns.setdefault(previous.home + 2, True)
        near = [column for column in columns if column in usual or abs(column - entry.column) <= NEAR]

        def rank(column: int) -> tuple[bool, bool, int, int]:
            return not columns[column], column not in usual, abs(column - entry.column), -column

        return min(near, key=rank, default=entry.column)

    def guess(self, entry: SourceLine, previous: SourceLine | None, source: SourceText) -> int | None:
        """Return the column at which `entry` belongs, whatever its own, or ``None`` when that is not clear."""
        if previous is None or entry.bare:
            return None
        if previous.opens:
            return previous.home + 2
        if entry.key is None:
            return previous.dashes[-1] + previous.shift if previous.dashes and previous.is_text else None
        return self.usual(entry, source)

    def usual(self, entry: SourceLine, source: SourceText) -> int | None:
        """Return the innermost open column at which the key of `entry` is usual and free, or ``None``."""
        columns = usual_columns(source, entry)
        free = [level.column for level in self._levels(entry) if self._is_free(level, entry, source)]
        return max((column for column in free if column in columns), default=None)

    def lacks_key(self, entry: SourceLine) -> bool:
        """Return whether `entry`, a list mark, would stand right below a key that is gone."""
        return self.is_open(entry.column - 2, False) or self.is_open(entry.column, False)

    def is_open(self, column: int, is_list: bool) -> bool:
        """Return whether there is a level of this kind at `column`."""
        return any(level[:2] == (column, is_list) for level in self.open)

    def _levels(self, entry: SourceLine) -> list[Level]:
        return [level for level in self.open if level.is_list == bool(entry.dashes)]

    def _is_free(self, level: Level, entry: SourceLine, source: SourceText) -> bool:
        return level.is_list or not stands_already(source, entry, level.column, level.line)

    def _moved(self, entry: SourceLine, previous: SourceLine | None, source: SourceText) -> tuple[SourceLine, Misfit | None]:
        first = self.open[-1] if self.open else Level(0, False, 0)
        off = entry.column - first.column
        if not self.trusted:
            by = self.expected(entry, previous, source) - entry.column if off <= 0 else 0
            return replace(entry, shift=by), None
        if abs(off) == 1 and entry.column % 2 and first.line:
            moved = [level._replace(column=level.column + off) for level in self.open if level.line == first.line]
            self.open[-len(moved) :] = moved
            return entry, Misfit(first.line, off)
        self.shift = self.expected(entry, previous, source) - entry.column
        return replace(entry, shift=self.shift), Misfit(entry.line, self.shift)

    def _enter(self, entry: SourceLine) -> None:
        column = entry.column + entry.shift
        self.closed = []
        while self.open and self.open[-1].column > column:
            self.closed.insert(0, self.open.pop())
        if not entry.dashes and [level[:2] for level in self.open[-2:]] == [(column, False), (column, True)]:
            self.open.pop()
        for dash in entry.dashes:
            self._push(Level(dash + entry.shift, True, entry.line))
        if entry.key is not None:
            self._push(Level(entry.key_column + entry.shift, False, entry.line))

    def _push(self, level: Level) -> None:
        if not self.open or self.open[-1][:2] != level[:2]:
            self.open.append(level)
