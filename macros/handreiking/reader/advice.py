"""What to say about a line whose lay-out is wrong, with the mended line."""

import re

from handreiking.diagnostic import Diagnostic, Location
from handreiking.reader import mending
from handreiking.reader.entries import COLON, LIKE_A_KEY, SourceLine
from handreiking.reader.marks import Mark
from handreiking.reader.source import SourceText

GLUED_KEY = re.compile(r"([A-Za-z][\w-]*):(?=[^\s/:])")
"""A key with its value right behind the colon; not an address such as ``https://``."""

QUOTED_PAIR = re.compile(r"""(["'])([a-z][a-z0-9_-]*): +((?:(?!\1).)+)\1$""")
"""A key and its value between one pair of quotes."""

SPACED_LINK = re.compile(r"(\]\([a-z]+:) +(?=[^\s)]+\))")
"""A link to another part of the handbook with a space behind its colon."""


def place_of(source: SourceText, entry: SourceLine) -> Location:
    """Return the place of all text on the line of `entry`."""
    return source.span(entry.line, entry.column, len(source.line(entry.line).rstrip()) - entry.column + 1)


def whole_line(source: SourceText, rule: str, number: int) -> Diagnostic:
    """Return a diagnostic about all of line `number`."""
    line = source.line(number)
    start = len(line) - len(line.lstrip(" "))
    return source.diagnostic(rule, source.span(number, start + 1, len(line) - start), text=line.strip())


def marked(source: SourceText, number: int, mark: Mark, column: int, length: int) -> Diagnostic:
    """Return a diagnostic about a sign at the start of line `number`."""
    line = source.line(number)
    mended = mending.replace(line, column, length, mark.replacement(length))
    sign = line[column - 1 : column - 1 + length].strip()
    return source.diagnostic(mark.rule, source.span(number, column, length), mark=sign, mended=mended)


def missing_colon(source: SourceText, number: int, column: int, hint: str = "hint", **params: str) -> Diagnostic:
    """Return a diagnostic about a key at `column` of line `number` whose colon, or the space behind it, is missing."""
    line = source.line(number)
    content = line[column - 1 :]
    if glued := GLUED_KEY.match(content):
        mended = mending.replace(line, column, len(glued[0]), glued[0] + " ")
        where = source.span(number, column, len(glued[0]))
        return source.diagnostic("missing-space-after-colon", where, mended=mended)
    if quoted := QUOTED_PAIR.match(content):
        mended = mending.replace(line, column, len(quoted[0]), mending.one_line(f"{quoted[2]}:", "", quoted[3]))
        return source.diagnostic("missing-colon", source.span(number, column, len(quoted[0])), "quotes", mended=mended)
    if word := LIKE_A_KEY.match(content):
        mended = mending.replace(line, column, len(word[0]), word[0] + ":")
        where = source.span(number, column, len(word[0]))
        return source.diagnostic("missing-colon", where, hint, mended=mended, **params)
    return source.diagnostic("missing-colon", source.span(number, column, len(content.rstrip())), "without-key")


def spaced_key(source: SourceText, entry: SourceLine) -> Diagnostic:
    """Return a diagnostic about a text with a colon, which YAML takes for a key of several words."""
    line, column = source.line(entry.line), entry.key_column
    key = entry.key or ""
    if entry.dashes:
        return colon_in_text(source, entry.line, column, line[column - 1 :])
    return source.diagnostic("spaced-key", source.span(entry.line, column, len(key)), key=key)


def colon_in_text(source: SourceText, number: int, column: int, text: str) -> Diagnostic:
    """Return a diagnostic about a colon in `text`, which stands at `column` of line `number`."""
    found = COLON.search(text)
    assert found is not None, "only called for a text with a colon"
    where = source.span(number, column + found.start(), 1)
    if SPACED_LINK.search(text):
        meant = SPACED_LINK.sub(r"\1", mending.meant_text(text))
        mended = mending.one_line(source.line(number)[: column - 1].strip(), "", mending.without_quotes(meant))
        return source.diagnostic("colon-in-text", where, "link", mended=mended)
    mended = mending.quoted_line(source.line(number), column, mending.meant_text(text))
    return source.diagnostic("colon-in-text", where, mended=mended)


def misplaced(source: SourceText, number: int, by: int, hint: str = "hint") -> Diagnostic:
    """Return a diagnostic about line `number`, which should stand `by` columns to the right."""
    line = source.line(number)
    start = len(line) - len(line.lstrip(" "))
    where = source.span(number, start + 1, len(line.rstrip()) - start)
    if not by:
        return source.diagnostic("wrong-indentation", where, "above")
    if start + by == 0:
        return source.diagnostic("wrong-indentation", where, "start")
    return source.diagnostic("wrong-indentation", where, hint, column=str(start + by + 1), spaces=str(start + by))
