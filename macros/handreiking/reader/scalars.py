"""Text that YAML does not read as it was meant: cut off, run together, or with characters that nobody sees."""

import re
from typing import Any

from handreiking.diagnostic import Diagnostic, Location
from handreiking.reader import mending
from handreiking.reader.decoding import HIDDEN, describe
from handreiking.reader.source import SourceText

CUT_OFF = re.compile(r"\s*(#(?=[^\s#]).*)")


def text_of(source: SourceText, event: Any) -> str | None:
    """Return the text of a scalar event: ``None`` if it is empty, and the whole text as written if a ``#`` cut it off."""
    if event.style or event.value:
        return str(event.value)
    cut = _cut_off(source, event)
    return cut[1].rstrip() if cut else None


def check_scalar(source: SourceText, event: Any) -> list[Diagnostic]:
    """Return what is wrong with the key or value of one scalar event."""
    found = HIDDEN.search(event.value)
    if found:
        return [source.diagnostic("hidden-character", location_of(source, event), **describe(found[0]))]
    if event.style:
        return []
    if event.start_mark.line < event.end_mark.line:
        return [_folded(source, event)]
    cut = _cut_off(source, event)
    return [_cut_off_at_hash(source, event, cut)] if cut else []


def location_of(source: SourceText, event: Any) -> Location:
    """Return where one of PyYAML's events is in `source`; its marks count from 0."""
    start, end = event.start_mark, event.end_mark
    return source.location(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


def _cut_off(source: SourceText, event: Any) -> re.Match[str] | None:
    end = event.end_mark
    return CUT_OFF.match(source.line(end.line + 1), end.column) if end.line < len(source.lines) else None


def _cut_off_at_hash(source: SourceText, event: Any, cut: re.Match[str]) -> Diagnostic:
    number = event.end_mark.line + 1
    line = source.line(number)
    start = event.start_mark.column if event.value else cut.start(1)
    mended = mending.quoted_line(line, start + 1, line[start:].rstrip())
    where = source.span(number, cut.start(1) + 1, len(cut[1].rstrip()))
    return source.diagnostic("cut-off-at-hash", where, rest=cut[1].rstrip(), mended=mended)


def _folded(source: SourceText, event: Any) -> Diagnostic:
    number = event.start_mark.line + 2
    line = source.line(number)
    start = len(line) - len(line.lstrip())
    where = source.span(number, start + 1, len(line.rstrip()) - start)
    return source.diagnostic("folded-text", where, mended=" ".join(event.value.split()))
