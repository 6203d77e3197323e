"""Lines that stand in a file twice: a block that was pasted twice, or the whole file."""

from collections.abc import Sequence

from handreiking.diagnostic import Diagnostic, Edit

LEAST = 2
"""The fewest lines of a block: of one line that stands twice its own rule says enough."""


def pasted_twice(lines: Sequence[str], found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return one diagnostic for `found`, if all of it comes from a block of `lines` that stands twice; else none.

    `found` are about keys that stand twice, each with the first as its second place.
    """
    pairs = [(one.location.line, one.related.line) for one in found if one.rule == "duplicate-key" and one.related]
    if not pairs or len({second - first for second, first in pairs}) > 1:
        return ()
    second, first = pairs[0]
    by = second - first
    last = _same(lines, second, by, 1)
    start = max(_same(lines, second, by, -1), second - first + 1)
    if last - start + 1 < LEAST or any(line > last for line, _ in pairs) or start <= last - by:
        return ()
    params = {"first": str(start), "last": str(last), "above": str(start - by), "below": str(last - by)}
    edit = Edit(start, last, ())
    return (Diagnostic("pasted-twice", found[0].location, params, related=found[0].related, mend=(edit,)),)


def _same(lines: Sequence[str], number: int, by: int, way: int) -> int:
    """Return the last line from `number` on, down (`way` 1) or up (-1), that says what the line `by` lines above it says."""
    at = number
    while by < at + way <= len(lines) and lines[at + way - 1] == lines[at + way - 1 - by]:
        at += way
    while at != number and not lines[at - 1].strip():
        at -= way
    return at
