"""Finished HTML: text that is safe wherever the theme puts it, and soft hyphens in running text."""

import re
from collections.abc import Collection

from markupsafe import escape

from handreiking.text.hyphenation import hyphenate

APART = "svg|code|pre|script|style|h1|h2|h3|h4|button|title|legend"
"""Elements whose words are left as they are: headings that fit, drawings, code, buttons."""
BETWEEN = re.compile(rf"(<!--.*?-->|<({APART})(?![a-z0-9])[^>]*>.*?</\2>|<[^>]*>)", re.DOTALL)
"""What stands between the texts: a comment, an element that is left as it is, or a tag."""
LONG_WORD = re.compile(r"(?<!\w)\w{13,}")


def entities(text: str) -> str:
    """Return `text` escaped for places where Material and mkdocs-macros use it as it is: head, navigation, search index."""
    return str(escape(text)).replace("{", "&#123;").replace("}", "&#125;")


def hyphenate_markup(html: str, language: str, known: Collection[str]) -> str:
    """Return `html` with soft hyphens in its long words. `known` are words that count as parts of compounds."""
    parts = BETWEEN.split(html)
    del parts[2::3]  # the name of an element that is left as it is
    for index in range(0, len(parts), 2):
        if LONG_WORD.search(parts[index]):
            parts[index] = hyphenate(parts[index], language, known)
    return "".join(parts)
