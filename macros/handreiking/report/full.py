"""Each diagnostic with its line, a caret under the exact value, the second place where there is one, and the hint."""

from collections.abc import Iterator, Mapping

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic, Location
from handreiking.report.words import hint, message, place, summary

WIDTH = 120
"""Of longer lines a part is shown, in characters."""

MARGIN = 30
"""How much of a long line is shown after the place that it is about, in characters."""


def full(diagnostics: tuple[Diagnostic, ...], texts: Mapping[str, str], words: Catalogue) -> str:
    """Return the report on `diagnostics`; `texts` holds the text of each file by its name."""
    blocks = ["\n".join(_block(diagnostic, texts, words)) for diagnostic in diagnostics]
    return "\n\n".join([*blocks, summary(diagnostics, words)]) + "\n"


def _block(diagnostic: Diagnostic, texts: Mapping[str, str], words: Catalogue) -> Iterator[str]:
    at, second = diagnostic.location, diagnostic.related
    margin = " " * len(str(max(at.line, second.line if second else 0)))
    yield f"{words(f'severity.{diagnostic.severity}')}[{diagnostic.rule}]: {message(diagnostic, words)}"
    yield f"{margin}--> {at.file}:{at.line}:{at.column}"
    if where := place(diagnostic, words):
        yield f"{margin} = {words('report.place', place=where)}"
    yield from _excerpt(at, texts, margin, "^")
    if second:
        yield from _excerpt(second, texts, margin, "-", f" {words('report.related', file=second.file)}")
    yield f"{margin} = {hint(diagnostic, words)}"


def _excerpt(at: Location, texts: Mapping[str, str], margin: str, sign: str, note: str = "") -> Iterator[str]:
    lines = texts.get(at.file, "").split("\n")
    source = lines[at.line - 1] if at.line <= len(lines) else ""
    if not source.strip():
        return
    end = at.end_column if at.end_line == at.line else len(source) + 1
    shown, skipped = _window(source, at.column)
    width = max(1, min(end - at.column, len(shown) - (at.column - 1 - skipped)))
    yield f"{at.line:>{len(margin)}} | {shown}"
    yield f"{margin} | {' ' * (at.column - 1 - skipped)}{sign * width}{note}"


def _window(line: str, column: int) -> tuple[str, int]:
    """The part of a long line round `column`, and how many characters before it are left out."""
    first = 0 if column <= WIDTH - MARGIN else column - WIDTH + MARGIN
    shown = line[first : first + WIDTH]
    if first:
        shown = f"…{shown[1:]}"
    return (f"{shown[:-1]}…" if first + WIDTH < len(line) else shown), first
