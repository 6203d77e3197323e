"""The findings of a check, as data only. The wording is in the catalogue; the layout is up to `handreiking.report`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, order=True, slots=True)
class Location:
    """A range in a file. Lines and columns count from 1, in characters; the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int = 0
    end_column: int = 0


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of the lines `first` to `last` of a file, both included and counted from 1.

    They become `lines`; with ``None`` they stay, each `by` columns further right (further left if negative).
    """

    first: int
    last: int
    lines: tuple[str, ...] | None = None
    by: int = 0

    def of(self, text: Sequence[str]) -> tuple[str, ...]:
        """Return what these lines of `text` become. A line that is blank, or starts too far left to move, stays."""
        there = text[self.first - 1 : self.last]
        return tuple(_moved(line, self.by) for line in there) if self.lines is None else self.lines


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with `edits`, no two of which are about the same line, carried out."""
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda one: one.first, reverse=True):
        lines[edit.first - 1 : edit.last] = edit.of(lines)
    return "\n".join(lines)


def _moved(line: str, by: int) -> str:
    if not line.strip() or (by < 0 and line[:-by].strip()):
        return line
    return " " * by + line if by > 0 else line[-by:]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding about one place in a file.

    `rule` is the defect's name in kebab-case. `params` fill the holes in the catalogue's texts: the message is
    ``rule.<rule>.message``, the advice ``rule.<rule>.<hint>``. `place` says where it is in a reader's terms: the lists around
    it, outermost first, each as (key, number, name). `related` is the second place, if there is one. `mend` is the advice
    as data, where following it takes no thought: changes of the file, of different lines.
    """

    rule: str
    location: Location
    params: Mapping[str, str] = field(default_factory=dict)
    hint: str = "hint"
    severity: Literal["error", "warning"] = "error"
    related: Location | None = None
    place: tuple[tuple[str, int, str], ...] = ()
    mend: tuple[Edit, ...] = field(default=(), compare=False)
