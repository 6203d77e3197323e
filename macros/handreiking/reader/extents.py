"""How far a value reaches that may span several lines: quoted text, brackets, and text below ``|`` or ``>``."""

import re

QUOTED = {
    '"': re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL),
    "'": re.compile(r"'(?:[^']|'')*+'"),
}
FLOW = re.compile(
    r"""(?P<gap>[\s,]++(?:(?<=\s)\#[^\n]*)?|[:?](?=[\s,\[\]{}"']))
    |(?P<open>[\[{])
    |(?P<close>[\]}])
    |(?P<quote>["'])
    |(?P<plain>(?::(?=[^\s,\[\]{}])|[^\s,:\[\]{}])++(?:[ \t]++(?!\#)(?::(?=[^\s,\[\]{}])|[^\s,:\[\]{}])++)*+)
    |(?P<other>:)""",
    re.VERBOSE,
)
HEADER = re.compile(r"[|>](?:[+-]?([1-9])?|([1-9])[+-])(?:\s+#.*|\s*)$")


def quoted_end(text: str, offset: int) -> int | None:
    """Return the offset just after the quoted text that starts at `offset`, or ``None`` if it is never closed."""
    found = QUOTED[text[offset]].match(text, offset)
    return found.end() if found else None


def flow_end(text: str, offset: int) -> tuple[int, int | None]:
    """Return where the brackets that open at `offset` end: (what is left open, the end), both as offsets.

    The end is just after the last bracket, or ``None`` if a bracket or a quote is never closed.
    """
    opened: list[int] = []
    at = offset
    while found := FLOW.match(text, at):
        at = found.end()
        if found["open"]:
            opened.append(found.start())
        elif found["close"]:
            opened.pop()
        elif found["quote"]:
            end = quoted_end(text, found.start())
            if end is None:
                return found.start(), None
            at = end
        if not opened:
            return offset, at
    return opened[-1], None


def block_end(lines: list[str], number: int, parent: int, header: str) -> int:
    """Return the number of the first line after the block text whose `header` ends line `number`.

    `parent` is the column of the key or dash that the text belongs to, or 0.
    """
    found = HEADER.match(header)
    digit = found and (found[1] or found[2])
    least = max(parent - 1, 0) + int(digit) if digit else 0
    while number < len(lines):
        line = lines[number]
        depth = len(line) - len(line.lstrip(" "))
        if line.strip(" "):
            least = least or max(depth, parent)
            if depth < least:
                break
        number += 1
    return number + 1
