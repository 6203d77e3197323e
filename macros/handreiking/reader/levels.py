"""The columns at which the lines of a file may start."""

from handreiking.reader.entries import Entry

Level = tuple[int, bool]
"""A column, and whether a list (rather than keys) stands there."""


class Levels:
    """The levels that are open at a line, from the outside in.

    Not `trusted` means that the line above could not be read, so that the next line may stand anywhere. `expected` is the
    column at which the last line that was entered could best have stood.
    """

    def __init__(self) -> None:
        self.open: list[Level] = []
        self.trusted = True
        self.expected = 1

    @property
    def column(self) -> int:
        """The column of the innermost level, or 0."""
        return self.open[-1][0] if self.open else 0

    def enter(self, entry: Entry, previous: Entry | None) -> bool:
        """Close and open levels for `entry`, which follows `previous`; return whether it may stand where it stands."""
        self.expected = self._nearest(entry, previous)
        closed = self._close(entry)
        fits = self._fits(entry, previous, closed) or not self.trusted
        self.trusted = True
        for column in entry.dashes:
            self._push((column, True))
        if entry.key is not None:
            self._push((entry.key_column, False))
        return fits

    def _nearest(self, entry: Entry, previous: Entry | None) -> int:
        columns = [column for column, is_list in self.open if is_list == bool(entry.dashes)]
        if previous is not None and previous.opens:
            columns.append(previous.home + 2)
        return min(columns, key=lambda column: abs(column - entry.column), default=self.column or 1)

    def _close(self, entry: Entry) -> bool:
        before = len(self.open)
        while self.column > entry.column:
            self.open.pop()
        closed = len(self.open) < before
        if not entry.dashes and self.open[-2:] == [(entry.column, False), (entry.column, True)]:
            self.open.pop()
        return closed

    def _fits(self, entry: Entry, previous: Entry | None, closed: bool) -> bool:
        if previous is None or self.open and self.open[-1] == (entry.column, bool(entry.dashes)):
            return True
        beside = bool(entry.dashes) and previous.key is not None
        return not closed and previous.opens and entry.column >= previous.home + (0 if beside else 1)

    def _push(self, level: Level) -> None:
        if not self.open or self.open[-1] != level:
            self.open.append(level)
