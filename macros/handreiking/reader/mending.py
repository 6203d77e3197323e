"""Mended lines, to show in a hint."""

import re


def quote(text: str) -> str:
    """Return `text` between quotes, double ones where possible."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def meant_text(text: str) -> str:
    """Return `text` as it was meant: up to a ``#`` with space on both sides."""
    found = re.search(r"\s#(?=\s|$)", text)
    return (text[: found.start()] if found else text).strip()


def replace(line: str, column: int, length: int, text: str) -> str:
    """Return `line` with `length` characters from `column` replaced by `text`, without its indentation."""
    return (line[: column - 1] + text + line[column - 1 + length :]).strip()


def quoted_line(line: str, column: int, text: str) -> str:
    """Return `line` with `text`, which stands at `column`, between quotes."""
    return replace(line, column, len(text), quote(text))
