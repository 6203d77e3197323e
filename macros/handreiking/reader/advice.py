"""What to say about a line whose layout is wrong, together with the corrected line."""

import re

from handreiking.diagnostic import Diagnostic, Location
from handreiking.reader import mending
from handreiking.reader.lines import COLON, LIKE_A_KEY, SourceLine
from handreiking.reader.marks import Mark
from handreiking.reader.source import SourceText

GLUED_KEY = re.compile(r"([A-Za-z][\w-]*):(?=[^\s/:])")
"""A key whose value follows the colon without a space; not an address such as ``https://``."""

QUOTED_PAIR = re.compile(r"""(["'])([a-z][a-z0-9_-]*): +((?:(?!\1).)+)\1$""")
"""A key and its value inside one pair of quotes."""

SPACED_LINK = re.compile(r"(\]\([a-z]+:) +(?=[^\s)]+\))")
"""A link to another part of the handbook with a space after its colon."""


def place_of(source: SourceText, line: SourceLine) -> Location:
    """Return the location of all text on `line`."""
    return source.span(line.number, line.column, len(source.line(line.number).rstrip()) - line.column + 1)


def whole_line(source: SourceText, rule: str, number: int) -> Diagnostic:
    """Return a diagnostic about the whole of line `number`."""
    text = source.line(number)
    start = len(text) - len(text.lstrip(" "))
    return source.diagnostic(rule, source.span(number, start + 1, len(text) - start), text=text.strip())


def marked(source: SourceText, number: int, mark: Mark, column: int, length: int) -> Diagnostic:
    """Return a diagnostic about a sign at the start of line `number`."""
    text = source.line(number)
    mended = mending.replace(text, column, length, mark.replacement(length))
    sign = text[column - 1 : column - 1 + length].strip()
    return source.diagnostic(mark.rule, source.span(number, column, length), mark=sign, mended=mended)


def missing_colon(source: SourceText, number: int, column: int, hint: str = "hint", **params: str) -> Diagnostic:
    """Return a diagnostic about a key at `column` of line `number` that lacks its colon or the space after it.

    `hint` and `params` apply to a plain word: which hint to give, and what fills its holes.
    """
    text = source.line(number)
    content = text[column - 1 :]
    if glued := GLUED_KEY.match(content):
        mended = mending.replace(text, column, len(glued[0]), glued[0] + " ")
        where = source.span(number, column, len(glued[0]))
        return source.diagnostic("missing-space-after-colon", where, mended=mended)
    if quoted := QUOTED_PAIR.match(content):
        mended = mending.replace(text, column, len(quoted[0]), mending.one_line(f"{quoted[2]}:", "", quoted[3]))
        return source.diagnostic("missing-colon", source.span(number, column, len(quoted[0])), "quotes", mended=mended)
    if word := LIKE_A_KEY.match(content):
        mended = mending.replace(text, column, len(word[0]), word[0] + ":")
        where = source.span(number, column, len(word[0]))
        return source.diagnostic("missing-colon", where, hint, mended=mended, **params)
    return source.diagnostic("missing-colon", source.span(number, column, len(content.rstrip())), "without-key")


def spaced_key(source: SourceText, line: SourceLine) -> Diagnostic:
    """Return a diagnostic about a text with a colon in it, which YAML takes for a key of several words."""
    text, column = source.line(line.number), line.key_column
    key = line.key or ""
    if line.dashes:
        return colon_in_text(source, line.number, column, text[column - 1 :])
    return source.diagnostic("spaced-key", source.span(line.number, column, len(key)), key=key)


def colon_in_text(source: SourceText, number: int, column: int, text: str) -> Diagnostic:
    """Return a diagnostic about the colon in `text`, which starts at `column` of line `number`."""
    found = COLON.search(text)
    assert found is not None, "only called for a text with a colon"
    where = source.span(number, column + found.start(), 1)
    if SPACED_LINK.search(text):
        meant = SPACED_LINK.sub(r"\1", mending.meant_text(text))
        mended = mending.one_line(source.line(number)[: column - 1].strip(), "", mending.without_quotes(meant))
        return source.diagnostic("colon-in-text", where, "link", mended=mended)
    if _is_above_a_list(source, number, column):
        mended = f"- text: {mending.quote(mending.meant_text(text))}"
        return source.diagnostic("colon-in-text", where, "points", mended=mended)
    mended = mending.quoted_line(source.line(number), column, mending.meant_text(text))
    return source.diagnostic("colon-in-text", where, mended=mended)


def _is_above_a_list(source: SourceText, number: int, column: int) -> bool:
    """Whether the text at `column` of line `number` is an entry of a list that ends in a colon, with a deeper list below it."""
    above, below = source.line(number), source.line(number + 1) if number < len(source.lines) else ""
    opens = above[: column - 1].endswith("- ") and above.rstrip().endswith(":")
    return opens and below[: column - 1].isspace() and below.lstrip().startswith("- ")


def wrong_indentation(source: SourceText, number: int, by: int, hint: str = "hint") -> Diagnostic:
    """Return a diagnostic about line `number`, which should start `by` columns further right (further left if negative)."""
    text = source.line(number)
    start = len(text) - len(text.lstrip(" "))
    where = source.span(number, start + 1, len(text.rstrip()) - start)
    if not by:
        return source.diagnostic("wrong-indentation", where, "above")
    if start + by == 0:
        return source.diagnostic("wrong-indentation", where, "start")
    return source.diagnostic("wrong-indentation", where, hint, column=str(start + by + 1), spaces=str(start + by))
