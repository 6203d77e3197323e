"""Corrected lines, to show in a hint."""

import re

CURLY = re.compile(r"[“”„][^“”„]*[“”„]$")
NESTED = re.compile(r"""(?!'[a-zA-Z]{1,2}[\s-])(["'])(?:(?!\1).)*[\s(]\1(?=\w).*\1$""")
"""A quoted text with the same quotes inside it: the second one opens, it does not close."""
APOSTROPHE_INSIDE = re.compile(r"'.*\w'\w.*'$")
CLOSED_ONLY = re.compile(r'[^"]+"$')
UNSAFE = re.compile(r""":(\s|$)|\s#|^[-?](\s|$)|^["'\[\]{},#&*!|>%@`]""")
"""What YAML would misread in an unquoted text."""


def quote(text: str) -> str:
    """Return `text` in quotes, double ones where possible."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def without_quotes(text: str) -> str:
    """Return `text` without the marks at its ends that were meant as quotes but that YAML does not recognise as such."""
    if CURLY.match(text) or NESTED.match(text) or APOSTROPHE_INSIDE.match(text):
        return text[1:-1]
    return text[:-1] if CLOSED_ONLY.match(text) else text


def meant_text(text: str) -> str:
    """Return `text` as it was meant: up to a ``#`` with a space on both sides."""
    found = re.search(r"\s#(?=\s|$)", text)
    return (text[: found.start()] if found else text).strip()


def replace(line: str, column: int, length: int, text: str) -> str:
    """Return `line` with `length` characters from `column` replaced by `text`, without its indentation."""
    return (line[: column - 1] + text + line[column - 1 + length :]).strip()


def quoted_line(line: str, column: int, text: str) -> str:
    """Return `line` with `text`, which starts at `column`, in quotes."""
    return replace(line, column, len(text), quote(without_quotes(text)))


def one_line(start: str, first: str, rest: str) -> str:
    """Return the line made of `start`, the value `first` and the text `rest`, with quotes round the last two where needed."""
    if first[:1] in ('"', "'") and first.endswith(first[0]) and first[0] not in rest:
        return f"{start} {first[:-1]} {rest}{first[-1]}"
    text = f"{first} {rest}".strip()
    return f"{start} {quote(text) if UNSAFE.search(text) else text}".strip()
