"""Soft hyphens in finished HTML: in running text only, not in headings, drawings, code or buttons."""

import re
from collections.abc import Collection

from handreiking.hyphenation import hyphenate

TAG = re.compile(r"(<!--.*?-->|<[^>]*>)", re.DOTALL)
LONG_WORD = re.compile(r"[^\W\d_]{13,}")
APART = frozenset(("svg", "code", "pre", "script", "style", "h1", "h2", "h3", "button", "title", "legend"))


def hyphenate_markup(html: str, language: str, known: Collection[str]) -> str:
    """Return `html` with soft hyphens in its long words. `known` are words that count as parts of compounds."""
    parts, inside = TAG.split(html), 0
    for index, part in enumerate(parts):
        if index % 2:
            name = re.match(r"</?([a-z0-9]+)", part)
            if name and name[1] in APART:
                inside += -1 if part.startswith("</") else 1
        elif not inside and LONG_WORD.search(part):
            parts[index] = hyphenate(part, language, known)
    return "".join(parts)
