"""What follows a key or a dash: how far it reaches, and why it is not the text that it seems to be."""

import re
from dataclasses import dataclass

from handreiking.diagnostic import Diagnostic
from handreiking.reader import mending
from handreiking.reader.advice import colon_in_text
from handreiking.reader.extents import HEADER, block_end, flow_end, quoted_end
from handreiking.reader.lines import COLON, SourceLine
from handreiking.reader.source import SourceText

SPECIAL = tuple("*&!%@`|>]},")
NOT_PLAIN = ("'", '"', "[", "{", *SPECIAL)
YAML_MEANING = (
    ("alias", re.compile(r"\*[\w-]+$")),
    ("anchor", re.compile(r"&[\w-]+(?= |$)")),
    ("tag", re.compile(r"!(?:![\w:/.,-]*|<[^>]*>|[a-z][\w-]*)?(?= |$)")),
)
CLOSING = {"[": "]", "{": "}"}
APOSTROPHE = re.compile(r"'(?:[a-zA-Z]{1,2}|\d0s)(?=[\s-])")
"""What opens a text with an apostrophe rather than a quotation mark: *'s avonds*, *'n*, *'60s*."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a value ends: `following` is the number of the next line, or 0 if nothing below can be trusted."""

    following: int
    diagnostic: Diagnostic | None = None


def measure(source: SourceText, line: SourceLine, parent: int) -> Reach:
    """Return how far the value of `line` reaches; `parent` is the column of its key or dash, or 0."""
    if HEADER.match(line.value):
        return Reach(block_end(source.lines, line.number, parent, line.value))
    if line.value.startswith(("'", '"')):
        return _quoted(source, line)
    if line.value.startswith(("[", "{")):
        return _brackets(source, line)
    return Reach(line.number + 1, _special(source, line) or _colon(source, line))


def _special(source: SourceText, line: SourceLine) -> Diagnostic | None:
    text = line.text
    if not text.startswith(SPECIAL) and not re.match(r"[-?](\s|$)", text):
        return None
    if text[0] == "-" and line.key is not None:
        where = source.span(line.number, line.value_column, len(text))
        return source.diagnostic("list-behind-key", where, text=text)
    rule = next((name for name, pattern in YAML_MEANING if pattern.match(text)), "special-start")
    return _whole_text(source, line, rule, mark=text[0])


def _colon(source: SourceText, line: SourceLine) -> Diagnostic | None:
    if not COLON.search(line.text):
        return None
    return colon_in_text(source, line.number, line.value_column, line.value)


def _quoted(source: SourceText, line: SourceLine) -> Reach:
    start = source.offset(line.number, line.value_column)
    end = quoted_end(source.text, start)
    if end is None:
        return Reach(0, _unclosed_quote(source, line))
    last, column = source.place(end)
    rest = source.line(last)[column - 1 :]
    if not rest.strip() or re.match(r"\s+#", rest):
        return Reach(last + 1)
    if last > line.number:
        return Reach(0, _unclosed_quote(source, line))
    rule = "apostrophe" if APOSTROPHE.match(line.value) else "text-after-quote"
    return Reach(line.number + 1, _whole_text(source, line, rule))


def _unclosed_quote(source: SourceText, line: SourceLine) -> Diagnostic:
    if APOSTROPHE.match(line.value):
        return _whole_text(source, line, "apostrophe")
    mark = line.value[0]
    text = source.line(line.number).rstrip()
    where = source.span(line.number, line.value_column, 1)
    # A word processor may have made only the last quote curly.
    ended = text.rstrip("“”„") if mark == '"' else text
    return source.diagnostic("unclosed-quote", where, mark=mark, mended=ended.strip() + mark)


def _brackets(source: SourceText, line: SourceLine) -> Reach:
    opened, end = flow_end(source.text, source.offset(line.number, line.value_column))
    if end is None:
        return Reach(0, _unclosed(source, line, opened))
    last, column = source.place(end)
    rest = source.line(last)[column - 1 :]
    if not rest.strip() or re.match(r"\s+#", rest):
        return Reach(last + 1)
    return Reach(last + 1, _whole_text(source, line, "special-start", mark=line.value[0]))


def _unclosed(source: SourceText, line: SourceLine, opened: int) -> Diagnostic:
    mark = source.text[opened]
    where = source.location(*source.place(opened))
    if mark in "\"'":
        return source.diagnostic("unclosed-quote", where, "inside", mark=mark)
    text = mending.meant_text(line.value)
    mended = mending.quoted_line(source.line(line.number), line.value_column, text)
    closed = text.rstrip(" ,") + CLOSING[mark]
    if "," in text and flow_end(closed, 0)[1] == len(closed):
        listed = mending.replace(source.line(line.number), line.value_column, len(text), closed)
        return source.diagnostic("unclosed-bracket", where, "list", mark=mark, closed=listed, mended=mended)
    return source.diagnostic("unclosed-bracket", where, mark=mark, mended=mended)


def _whole_text(source: SourceText, line: SourceLine, rule: str, **params: str) -> Diagnostic:
    text = mending.meant_text(line.value)
    mended = mending.quoted_line(source.line(line.number), line.value_column, text)
    where = source.span(line.number, line.value_column, len(text))
    return source.diagnostic(rule, where, mended=mended, **params)
