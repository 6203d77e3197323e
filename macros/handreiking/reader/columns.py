"""A column at which lines may start, and a line that starts at the wrong one."""

from typing import NamedTuple


class Level(NamedTuple):
    """A column at which lines may start: those of a list, or keys. `line` is the first one."""

    column: int
    is_list: bool
    line: int

    def is_at(self, column: int, is_list: bool) -> bool:
        """Return whether this level is of this kind, at `column`."""
        return (self.column, self.is_list) == (column, is_list)


class Misfit(NamedTuple):
    """A line that starts at the wrong column: its number, and the column to move it to."""

    line: int
    by: int
