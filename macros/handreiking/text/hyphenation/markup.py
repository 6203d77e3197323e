"""Finished HTML: text that is safe wherever the theme puts it, and soft hyphens in running text."""

import re
from collections.abc import Collection

from markupsafe import escape

from handreiking.text.hyphenation import hyphenate

TAG = re.compile(r"(<!--.*?-->|<[^>]*>)", re.DOTALL)
LONG_WORD = re.compile(r"[^\W\d_]{13,}")
APART = frozenset(("svg", "code", "pre", "script", "style", "h1", "h2", "h3", "h4", "button", "title", "legend"))
"""Elements whose words are left as they are: headings that fit, drawings, code, buttons."""


def entities(text: str) -> str:
    """Return `text` escaped for places where Material and mkdocs-macros use it as it is: head, navigation, search index."""
    return str(escape(text)).replace("{", "&#123;").replace("}", "&#125;")


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
