"""Inline text: light Markdown with citations in Pandoc's form (`[@kia-delft-2017]`, `[@a; @b]`).

Emphasis, code, links and citations are read by markdown-it-py (CommonMark, https://spec.commonmark.org) with raw HTML off;
citations have a rule of their own. Links lead to ``https:``, call a number (``tel:0800-2000``), or lead to another part of the
handbook: ``method:``, ``checklist:``, ``guide:``, ``topic:``. Any other address stays text, so nothing in a text can be executed.
"""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

KINDS = ("method", "checklist", "guide", "topic")
"""The kinds of thing in the handbook that a link may lead to."""

INTERNAL = re.compile(rf"({'|'.join(KINDS)}):([^\s/]+)")
EXTERNAL = re.compile(r"https://.*|tel:[0-9-]{3,15}", re.DOTALL)
MARKED = re.compile(r"[*_`\\\r\0]")
LINKED = "]("
"""What may be the sign of emphasis, code, an escape or a link, and what Markdown replaces."""
SAID = ("text", "text_special", "code_inline")
"""The tokens whose content a reader reads."""
CITATION = re.compile(r"\[(@[\w .,;@-]+)\]")
CODE_SIGN = "`"
CODE = re.compile(r"(\\[\\`])|(?<!`)(`+)(?!`).+?(?<!`)\2(?!`)", re.DOTALL)
"""Code with its signs (CommonMark 0.31.2, 6.1), or a sign that is escaped, and so opens none."""
IMAGE_SIGN = "!["
IMAGE = re.compile(
    r"!\[(?P<alt>[^\]\n]*)\]\(\s*(?P<file>[^()\"\n]*?)(?:\s+\"(?P<credit>[^\"\n]*)\")?\s*\)(?P<cited>(?:\s*\[@[\w .,;@-]+\])*)\.?"
)
"""An image that is all there is to a text, but for the sources that it comes from."""
BEFORE_STOP = re.compile(r" (?=[.,;:!?])")
"""The space before a citation that ended a sentence."""


def _citation(state: "StateInline", silent: bool) -> bool:
    match = CITATION.match(state.src, state.pos)
    if not match:
        return False
    if not silent:
        state.push("citation", "", 0).meta = {"sources": sources(match[1])}
    state.pos = match.end()
    return True


def sources(cited: str) -> tuple[str, ...]:
    """Return the ids of the sources in a citation, `cited`, which is what stands between its brackets."""
    return tuple(part.strip().removeprefix("@") for part in cited.split(";"))


def is_simple(text: str) -> bool:
    """Whether `text` has no signs but those of citations, as most texts: it need not be taken apart to know what it says."""
    return not MARKED.search(text) and LINKED not in text


@cache
def _reader() -> "MarkdownIt":
    # Not at the top: what most texts say is known without it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    markdown = MarkdownIt("zero").enable(["emphasis", "link", "escape", "backticks"])
    markdown.inline.ruler.before("link", "citation", _citation)
    markdown.validateLink = lambda url: bool(INTERNAL.fullmatch(url) or EXTERNAL.fullmatch(url))  # type: ignore[method-assign]
    return markdown


# Tokens are large: those of a thousand methods would take more memory than everything else.
@lru_cache(maxsize=1024)
def tokens(text: str) -> tuple["Token", ...]:
    """Return the inline tokens of `text`: ``text``, ``em_open``, ``code_inline``, ``citation`` (with `meta["sources"]`) …"""
    (block,) = _reader().parseInline(text)
    return tuple(block.children or ())


def citations(text: str) -> tuple[str, ...]:
    """Return the ids of the sources that `text` cites, in order, each as often as it is cited."""
    if "[@" not in text:
        return ()
    if is_simple(text):
        return tuple(source for found in CITATION.findall(text) for source in sources(found))
    return tuple(source for token in tokens(text) if token.type == "citation" for source in token.meta["sources"])


def links(text: str) -> tuple[tuple[str, str], ...]:
    """Return the (kind, id) of every link in `text` that leads to another part of the handbook."""
    if LINKED not in text or image_in(text):
        return ()
    found = (INTERNAL.fullmatch(str(token.attrs["href"])) for token in tokens(text) if token.type == "link_open")
    return tuple((match[1], match[2]) for match in found if match)


def page_of(address: str) -> tuple[str, str] | None:
    """Return the (kind, id) of the page of the handbook that `address` leads to: ``method:handover``; None if it is none."""
    found = INTERNAL.fullmatch(address)
    return (found[1], found[2]) if found else None


def without_code(text: str) -> str:
    """Return `text`, inline Markdown, without what is in code: that is no prose. A sign that closes nothing stays."""
    return CODE.sub(lambda found: found[1] or "", text) if CODE_SIGN in text else text


def image_in(text: str) -> re.Match[str] | None:
    """Return the parts of `text` if that is an image: ``alt``, ``file``, ``credit`` (or None) and ``cited``; or else None."""
    return IMAGE.fullmatch(text.strip()) if text.lstrip().startswith(IMAGE_SIGN) else None


def plain(text: str) -> str:
    """Return the words of `text` alone: no emphasis, no links, no citations. Of an image these say what it shows."""
    if is_simple(text):
        words = CITATION.sub("", text) if "[@" in text else text
    elif image := image_in(text):
        words = image["alt"]
    else:
        words = "".join(token.content for token in tokens(text) if token.type in SAID)
    return BEFORE_STOP.sub("", " ".join(words.split()))
