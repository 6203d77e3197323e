"""The rule ``html-in-text``: a tag, a comment or an entity of HTML, which the page shows as it is written."""

import re
from collections.abc import Iterator
from html import unescape

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.types import Inline
from handreiking.rules.findings import error
from handreiking.rules.prose_signs import mended, seen

NAMES = (
    "a|abbr|b|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|iframe|img|ins|li|mark|o:p|object|ol|p|pre|s|"
    "small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video"
)
TAG = re.compile(rf"<!--.*?(?:-->|$)|</?(?P<name>{NAMES})(?:\s[^<>]*)?/?>", re.IGNORECASE | re.DOTALL)
"""A tag or a comment of HTML; what stands between angle brackets otherwise is text."""
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
SIGNS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`"}
"""What stands for a tag in the light Markdown of texts."""


def html_in_text(handbook: Handbook) -> Iterator[Diagnostic]:
    """A text has a tag, a comment or an entity of HTML, such as a word processor or a web page leaves behind."""
    for part, leaf, text in seen(handbook, "<&"):
        if found := next((one for one in (TAG.search(text), _entity(text)) if one), None):
            whole = unescape(TAG.sub(_marked if leaf.mark(Inline) else " ", leaf.value))
            yield error("html-in-text", part, leaf.path, found[0], said=found[0], mended=mended(whole))


def _marked(tag: re.Match[str]) -> str:
    return SIGNS.get((tag["name"] or "").lower(), " ")


def _entity(text: str) -> re.Match[str] | None:
    return next((found for found in ENTITY.finditer(text) if unescape(found[0]) != found[0]), None)
