"""Each diagnostic with its line, a caret under the exact value, the second place where there is one, and the hint."""

from collections.abc import Iterator, Mapping

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic, Location
from handreiking.report.words import hint, message, place, summary

WIDTH = 120
"""Longer lines are cut, in characters."""


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
    width = max(1, min(end, WIDTH) - at.column)
    yield f"{at.line:>{len(margin)}} | {source[:WIDTH]}{'…' if len(source) > WIDTH else ''}"
    yield f"{margin} | {' ' * (at.column - 1)}{sign * width}{note}"
