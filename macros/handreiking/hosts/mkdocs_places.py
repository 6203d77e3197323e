"""The places that macros leave on a page until its own headings are known, and what comes there."""

from html import escape

from handreiking.calls.shown import Shown


def place_of(number: int, shown: Shown) -> str:
    """Return the place of what is `shown` by the call with this `number` on a page: a block, or a mark in a line of text."""
    tag = "span" if shown.way == "mark" else "div"
    return f'<{tag} class="hr-place" data-hr-place="{number}"></{tag}>'


def put(html: str, place: str, block: str) -> str:
    """Return `html` with `block` in its `place`. A call between backticks shows the HTML itself."""
    return html.replace(place, block).replace(escape(place, quote=False), escape(block, quote=False))
