"""What stands behind a key or a dash: how far it reaches, and why it is not the text that it seems to be."""

import re
from dataclasses import dataclass

from handreiking.diagnostic import Diagnostic
from handreiking.reader import mending
from handreiking.reader.advice import colon_in_text
from handreiking.reader.entries import COLON, SourceLine
from handreiking.reader.extents import HEADER, block_end, flow_end, quoted_end
from handreiking.reader.source import SourceText

SPECIAL = tuple("*&!%@`|>]},")
NOT_PLAIN = ("'", '"', "[", "{", *SPECIAL)
YAML_MEANING = (
    ("alias", re.compile(r"\*[\w-]+$")),
    ("anchor", re.compile(r"&[\w-]+(?= |$)")),
    ("tag", re.compile(r"!(?:![\w:/.,-]*|<[^>]*>|[a-z][\w-]*)?(?= |$)")),
)
CLOSING = {"[": "]", "{": "}"}
APOSTROPHE = re.compile(r"'[a-zA-Z]{1,2}(?=[\s-])")


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a value ends: `following` is the number of the next line, or 0 when nothing below can be trusted."""

    following: int
    diagnostic: Diagnostic | None = None


def measure(source: SourceText, entry: SourceLine, parent: int) -> Reach:
    """Return how far the value of `entry` reaches; `parent` is the column of its key or dash, or 0."""
    if HEADER.match(entry.value):
        return Reach(block_end(source.lines, entry.line, parent, entry.value))
    if entry.value.startswith(("'", '"')):
        return _quoted(source, entry)
    if entry.value.startswith(("[", "{")):
        return _brackets(source, entry)
    return Reach(entry.line + 1, _special(source, entry) or _colon(source, entry))


def _special(source: SourceText, entry: SourceLine) -> Diagnostic | None:
    text = entry.text
    if not text.startswith(SPECIAL) and not re.match(r"[-?](\s|$)", text):
        return None
    if text[0] == "-" and entry.key is not None:
        where = source.span(entry.line, entry.value_column, len(text))
        return source.diagnostic("list-behind-key", where, text=text)
    rule = next((name for name, pattern in YAML_MEANING if pattern.match(text)), "special-start")
    return _whole_text(source, entry, rule, mark=text[0])


def _colon(source: SourceText, entry: SourceLine) -> Diagnostic | None:
    if not COLON.search(entry.text):
        return None
    return colon_in_text(source, entry.line, entry.value_column, entry.value)


def _quoted(source: SourceText, entry: SourceLine) -> Reach:
    start = source.offset(entry.line, entry.value_column)
    end = quoted_end(source.text, start)
    if end is None:
        return Reach(0, _unclosed_quote(source, entry))
    line, column = source.place(end)
    rest = source.line(line)[column - 1 :]
    if not rest.strip() or re.match(r"\s+#", rest):
        return Reach(line + 1)
    if line > entry.line:
        return Reach(0, _unclosed_quote(source, entry))
    rule = "apostrophe" if APOSTROPHE.match(entry.value) else "text-after-quote"
    return Reach(entry.line + 1, _whole_text(source, entry, rule))


def _unclosed_quote(source: SourceText, entry: SourceLine) -> Diagnostic:
    if APOSTROPHE.match(entry.value):
        return _whole_text(source, entry, "apostrophe")
    mark = entry.value[0]
    line = source.line(entry.line).rstrip()
    where = source.span(entry.line, entry.value_column, 1)
    # A word processor may have made only the last quote curly.
    ended = line.rstrip("“”„") if mark == '"' else line
    return source.diagnostic("unclosed-quote", where, mark=mark, mended=ended.strip() + mark)


def _brackets(source: SourceText, entry: SourceLine) -> Reach:
    opened, end = flow_end(source.text, source.offset(entry.line, entry.value_column))
    if end is None:
        return Reach(0, _unclosed(source, entry, opened))
    line, column = source.place(end)
    rest = source.line(line)[column - 1 :]
    if not rest.strip() or re.match(r"\s+#", rest):
        return Reach(line + 1)
    return Reach(line + 1, _whole_text(source, entry, "special-start", mark=entry.value[0]))


def _unclosed(source: SourceText, entry: SourceLine, opened: int) -> Diagnostic:
    mark = source.text[opened]
    where = source.location(*source.place(opened))
    if mark in "\"'":
        return source.diagnostic("unclosed-quote", where, "inside", mark=mark)
    text = mending.meant_text(entry.value)
    mended = mending.quoted_line(source.line(entry.line), entry.value_column, text)
    closed = text.rstrip(" ,") + CLOSING[mark]
    if "," in text and flow_end(closed, 0)[1] == len(closed):
        line = mending.replace(source.line(entry.line), entry.value_column, len(text), closed)
        return source.diagnostic("unclosed-bracket", where, "list", mark=mark, closed=line, mended=mended)
    return source.diagnostic("unclosed-bracket", where, mark=mark, mended=mended)


def _whole_text(source: SourceText, entry: SourceLine, rule: str, **params: str) -> Diagnostic:
    text = mending.meant_text(entry.value)
    mended = mending.quoted_line(source.line(entry.line), entry.value_column, text)
    where = source.span(entry.line, entry.value_column, len(text))
    return source.diagnostic(rule, where, mended=mended, **params)
