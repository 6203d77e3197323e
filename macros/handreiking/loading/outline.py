"""What belongs together in a file, judged by columns alone: it works for files that cannot be read or do not fit the model."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handreiking.model.lists_that_hold import holds
from handreiking.model.shape import Shape, entries, shapes
from handreiking.model.types import Entry
from handreiking.reader.lines import SourceLine, split

Lines = Sequence[str]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines from `line` down that may belong to one key: a list, or keys, at `column`. `keys` are those of its first item."""

    line: int
    column: int
    is_list: bool
    keys: tuple[str, ...]

    def headers(self, lines: Lines, model: type[Entry]) -> Iterator[tuple[int, str]]:
        """Yield, as (column, key), the lines that may be missing above this stretch, in a file that holds `model`."""
        for column in (self.column - 2, self.column) if self.is_list else (self.column - 2,):
            beside = _beside(lines, self.line, column) if column > 0 else None
            if beside is not None:
                above, below = beside
                for parent in _parents(lines, self.line, column, model, {*above, *below}):
                    yield from ((column, shape.name) for shape in self._lost(parent, above, below))

    def _lost(self, parent: type[Entry], above: Sequence[str], below: Sequence[str]) -> list[Shape]:
        """Return the fields of `parent` whose value this may be; those between its neighbours in the model come first."""
        order = [shape.name for shape in shapes(parent)]
        after = max((order.index(key) for key in above[:1]), default=-1)
        before = min((order.index(key) for key in below[:1]), default=len(order))
        lost = [shape for shape in shapes(parent) if shape.name not in {*above, *below} and self._fits(shape)]
        return sorted(lost, key=lambda shape: (not after < order.index(shape.name) < before, not shape.required))

    def _fits(self, shape: Shape) -> bool:
        if shape.many != self.is_list:
            return False
        if shape.kind != "entry":
            return not self.keys
        return bool(self.keys) and any(holds(entry, self.keys) for entry in shape.entries)


def first_deeper(lines: Lines, number: int) -> int:
    """Return the number of the first of the lines right above line `number` that are deeper than it, else `number` itself."""
    column = split(lines[number - 1], number).column
    above = list(_until(_upwards(lines, number), column + 1))
    return above[-1].number if above else number


def stretch(lines: Lines, number: int) -> Stretch | None:
    """Return what starts on line `number`, or ``None`` if that is neither a list item nor a key."""
    first = split(lines[number - 1], number) if number <= len(lines) else None
    if first is None or _is_blank(lines[number - 1]) or first.bare:
        return None
    below = _until(_downwards(lines, number), first.key_column)
    keys = [line.key for line in (first, *below) if line.key_column == first.key_column and line.key is not None]
    return Stretch(number, first.column, bool(first.dashes), tuple(keys))


def _beside(lines: Lines, number: int, column: int) -> tuple[list[str], list[str]] | None:
    """Return the keys at `column` above line `number`, nearest first, and those below it; ``None`` if no key may be there."""
    above: list[str] = []
    for line in _upwards(lines, number):
        in_item = bool(line.dashes) and line.key_column == column
        if line.column == column and line.dashes and not in_item:
            return None
        if line.key_column == column and line.key is not None:
            above.append(line.key)
        if line.column < column:
            break
    first = next(_upwards(lines, number), None)
    if first is not None and first.opens and first.key_column >= column:
        return None
    below = _until(_downwards(lines, number), column)
    return above, [line.key for line in below if line.column == column and line.key is not None and not line.dashes]


def _parents(lines: Lines, number: int, column: int, model: type[Entry], keys: set[str]) -> list[type[Entry]]:
    """Return the entries whose keys may be at `column`: those with all `keys`, or without any those of the key above."""
    if column == 1:
        return [model] if keys <= {shape.name for shape in shapes(model)} else []
    if keys:
        return [entry for entry in entries(model) if keys <= {shape.name for shape in shapes(entry)}]
    outer = next((line for line in _upwards(lines, number) if line.key is not None and line.key_column < column), None)
    found = [shape for entry in entries(model) for shape in shapes(entry) if outer and shape.name == outer.key]
    return [entry for shape in found for entry in shape.entries]


def _upwards(lines: Lines, number: int) -> Iterator[SourceLine]:
    return (split(lines[at - 1], at) for at in range(number - 1, 0, -1) if not _is_blank(lines[at - 1]))


def _downwards(lines: Lines, number: int) -> Iterator[SourceLine]:
    return (split(lines[at - 1], at) for at in range(number + 1, len(lines) + 1) if not _is_blank(lines[at - 1]))


def _until(found: Iterator[SourceLine], column: int) -> Iterator[SourceLine]:
    """Yield the lines up to the first that starts left of `column`."""
    for line in found:
        if line.column < column:
            return
        yield line


def _is_blank(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")
