"""Mended lines, to show in a hint."""

import re

CURLY = re.compile(r"[“”„][^“”„]*[“”„]$")
NESTED = re.compile(r"""(?!'[a-zA-Z]{1,2}[\s-])(["'])(?:(?!\1).)*[\s(]\1(?=\w).*\1$""")
"""A text between quotes with the same quotes in it: the second one opens, it does not close."""
APOSTROPHE_INSIDE = re.compile(r"'.*\w'\w.*'$")
CLOSED_ONLY = re.compile(r'[^"]+"$')
UNSAFE = re.compile(r""":(\s|$)|\s#|^[-?](\s|$)|^["'\[\]{},#&*!|>%@`]""")
"""What YAML would misread in a text without quotes."""


def quote(text: str) -> str:
    """Return `text` between quotes, double ones where possible."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def without_quotes(text: str) -> str:
    """Return `text` without the marks at its ends that were meant as its quotes, but that YAML does not take for them."""
    if CURLY.match(text) or NESTED.match(text) or APOSTROPHE_INSIDE.match(text):
        return text[1:-1]
    return text[:-1] if CLOSED_ONLY.match(text) else text


def meant_text(text: str) -> str:
    """Return `text` as it was meant: up to a ``#`` with space on both sides."""
    found = re.search(r"\s#(?=\s|$)", text)
    return (text[: found.start()] if found else text).strip()


def replace(line: str, column: int, length: int, text: str) -> str:
    """Return `line` with `length` characters from `column` replaced by `text`, without its indentation."""
    return (line[: column - 1] + text + line[column - 1 + length :]).strip()


def quoted_line(line: str, column: int, text: str) -> str:
    """Return `line` with `text`, which stands at `column`, between quotes."""
    return replace(line, column, len(text), quote(without_quotes(text)))


def one_line(start: str, first: str, rest: str) -> str:
    """Return a line that has, behind `start`, the value `first` and the text `rest`, between quotes where needed."""
    if first[:1] in ('"', "'") and first.endswith(first[0]) and first[0] not in rest:
        return f"{start} {first[:-1]} {rest}{first[-1]}"
    text = f"{first} {rest}".strip()
    return f"{start} {quote(text) if UNSAFE.search(text) else text}".strip()
