"""The columns of a table that a writer aligned. Markdown says so with a style, which the security policy stops; a class may."""

import re

STYLED = re.compile(r'<(t[hd])((?: [^<>]*)?) style="text-align: (left|center|right);"')
CLASS = re.compile(r'( class=")')


def aligned(html: str) -> str:
    """Return `html` with a class for each style that aligns a cell (https://python-markdown.github.io/extensions/tables/)."""
    return STYLED.sub(_classed, html) if "text-align: " in html else html


def _classed(cell: re.Match[str]) -> str:
    name = f"hr-align-{cell[3]}"
    attributes, many = CLASS.subn(rf"\1{name} ", cell[2], count=1)
    return f"<{cell[1]}{attributes}" if many else f'<{cell[1]}{cell[2]} class="{name}"'
