"""Each diagnostic with its line, carets under the exact value, the second place if there is one, and the hint."""

from collections.abc import Iterator, Mapping

from handreiking.diagnostic import Diagnostic, Location
from handreiking.report.printable import printable
from handreiking.report.words import Findings

WIDTH = 120
"""The most characters that are shown of a line."""

MARGIN = 30
"""How many characters of a long line are shown from the place that it is about."""


def full(findings: Findings) -> str:
    """Return the report, with a summary."""
    shown, left = findings.shown()
    blocks = ["\n".join(_block(diagnostic, findings)) for diagnostic in shown]
    if left:
        more = [findings.words("report.more", rule=rule, count=count) for rule, count in left.items()]
        blocks.append("\n".join([*more, findings.words("report.all")]))
    return "\n\n".join([*blocks, findings.summary()]) + "\n"


def _block(diagnostic: Diagnostic, findings: Findings) -> Iterator[str]:
    at, second, words = diagnostic.location, diagnostic.related, findings.words
    margin = " " * len(str(max(at.line, second.line if second else 0)))
    yield f"{findings.severity(diagnostic)}[{diagnostic.rule}]: {findings.message(diagnostic)}"
    yield f"{margin}--> {at.file}:{at.line}:{at.column}"
    if where := findings.place(diagnostic):
        yield f"{margin} = {words('report.place', place=where)}"
    yield from _excerpt(at, findings.texts, margin, "^")
    if second:
        note = words("report.here") if second.file == at.file else words("report.there", file=second.file)
        yield from _excerpt(second, findings.texts, margin, "-", f" {note}")
    yield f"{margin} = {findings.hint(diagnostic)}"
    yield f"{margin} = {words('report.manual', address=findings.manual(diagnostic.rule))}"


def _excerpt(at: Location, texts: Mapping[str, str], margin: str, sign: str, note: str = "") -> Iterator[str]:
    lines = texts.get(at.file, "").split("\n")
    source = printable(lines[at.line - 1]) if at.line <= len(lines) else ""
    if not source.strip():
        return
    end = at.end_column if at.end_line == at.line else len(source) + 1
    shown, skipped = _window(source, at.column)
    width = max(1, min(end - at.column, len(shown) - (at.column - 1 - skipped)))
    yield f"{at.line:>{len(margin)}} | {shown}"
    yield f"{margin} | {' ' * (at.column - 1 - skipped)}{sign * width}{note}"


def _window(line: str, column: int) -> tuple[str, int]:
    """Return the part of a long line around `column`, and the number of characters left out before it."""
    first = 0 if column <= WIDTH - MARGIN else column - WIDTH + MARGIN
    shown = line[first : first + WIDTH]
    if first:
        shown = f"…{shown[1:]}"
    return (f"{shown[:-1]}…" if first + WIDTH < len(line) else shown), first
