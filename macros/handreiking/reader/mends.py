"""The advice of the reader as data: what a line becomes for whoever follows it to the letter."""

from collections.abc import Iterable
from dataclasses import replace

from handreiking.diagnostic import Diagnostic, Edit
from handreiking.reader.source import SourceText

PART = frozenset(("cut-off-at-comma", "folded-text", "unclosed-quote", "unclosed-bracket"))
"""The rules whose advice shows a part of a line, or a line made of several."""

CHOICE = frozenset(("or-one-line", "apart", "points"))
"""The hints that leave a choice, or that change more lines than one."""

COLUMN = ("wrong-indentation", ("hint", "start", "list"))
"""The rule, with its hints, that says how many spaces come before a line."""


def with_mends(source: SourceText, found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return `found`, diagnostics about `source`, each with its mend if the advice says what one line becomes."""
    return [replace(one, mend=_mend(source, one)) for one in found]


def _mend(source: SourceText, one: Diagnostic) -> tuple[Edit, ...]:
    number, spaces, mended = one.location.line, one.params.get("spaces"), one.params.get("mended")
    if number > len(source.lines) or one.rule in PART or one.hint in CHOICE:
        return one.mend
    text = source.line(number)
    depth = len(text) - len(text.lstrip())
    if one.rule == COLUMN[0]:
        return (Edit(number, number, by=int(spaces or 0) - depth),) if one.hint in COLUMN[1] else ()
    if mended is None or (one.rule == "duplicate-key" and one.hint != "new-item"):
        return one.mend
    return (Edit(number, number, ((" " * int(spaces) if spaces else text[:depth]) + mended,)),)
