"""The rule ``half-link``: a link, in the light Markdown of texts, that is not whole or leads where no link may."""

import re
from collections.abc import Iterator
from itertools import islice

from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.handbook import Handbook
from handreiking.model.types import Inline
from handreiking.rules.findings import error
from handreiking.rules.prose_signs import mended, seen
from handreiking.text.inline import EXTERNAL, KINDS

WORDS = r"(?<!!)\[(?P<words>[^\[\]@][^\[\]]*)\]"
PAGE = rf"(?:{'|'.join(KINDS)}):[\w-]+"
APART = re.compile(rf"{WORDS}\s+\((?P<to>(?:https?:|www\.)[^\s()]+)\)")
"""The words and the address of a link with a space between them; one to a page of the handbook has a rule of its own."""
OPEN = re.compile(rf"{WORDS}\((?P<to>[^\s()]+?)(?P<end>[.,;:!?]?)(?=\s|$)")
"""A link that nothing closes."""
SWAPPED = re.compile(rf"\((?P<words>[^()\[\]]+)\)\[(?P<to>{PAGE}|https://[^\[\]\s]+)\]")
"""A link with the brackets of its words and of its address the other way round."""
QUOTES = "“”„\"‘’'<>"
"""What a word processor may put around an address."""
TO = re.compile(rf"{WORDS}\(\s*(?P<to>[^\s()]+)\s*\)")
ALONE = re.compile(rf"(?<!\])\((?P<to>{PAGE})\)?|(?<![\w(\]:/]){PAGE}")
"""The address of a page without words to click on."""
EMPTY = re.compile(rf"{WORDS}\(\s*\)|{WORDS.replace('words', 'other')}\[[^\[\]]*\]|\[\^[^\[\]]+\]|\[\[[^\[\]]*\]{{0,2}}|\]\]")
"""What other programs make a link or a note of: ``[x]()``, ``[x][1]``, ``[^1]``, ``[[x]]``."""

MOST = 5
"""How many links of one text are told at a time."""

SCHEME = re.compile(r"(?P<name>[a-z]{3,6}):?/{1,3}(?=\w)|www\.", re.IGNORECASE)
OTHER_PAGE = re.compile(r"[\w-]+:[\w-]+")
"""A page by a word that is no kind: ``unread-link`` knows which was meant."""


def half_link(handbook: Handbook) -> Iterator[Diagnostic]:
    """A link is not closed, has no address or no words, or its address is none that a link may lead to.

    The reader would see brackets and an address instead of a link.
    """
    for part, leaf, text in seen(handbook, "[](:"):
        if leaf.mark(Inline):
            for words, hint, whole in islice(_found(text), MOST):
                yield error("half-link", part, leaf.path, words, hint, said=words, mended=mended(whole))


def _found(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield (what is wrong as it is written, the hint, the whole text put right) for each link that is no link."""
    for found in APART.finditer(text):
        yield found[0], "hint", _with(text, found, _link(found))
    for found in SWAPPED.finditer(text):
        yield found[0], "hint", _with(text, found, _link(found))
    for found in OPEN.finditer(text):
        yield found[0], "hint", _with(text, found, f"{_link(found)}{found['end']}")
    for found in TO.finditer(text):
        if not (EXTERNAL.fullmatch(found["to"]) or OTHER_PAGE.fullmatch(found["to"])):
            address = _address(found["to"])
            yield found[0], "hint" if address else "address", _with(text, found, _link(found))
    for found in EMPTY.finditer(text):
        yield found[0], "form", ""
    for found in ALONE.finditer(TO.sub(lambda link: " " * len(link[0]), APART.sub("", OPEN.sub("", SWAPPED.sub("", text))))):
        yield found[0], "words", f"[…]({(found['to'] or found[0])})"


def _with(text: str, found: re.Match[str], instead: str) -> str:
    return text[: found.start()] + instead + text[found.end() :]


def _link(found: re.Match[str]) -> str:
    return f"[{found['words']}]({_address(found['to']) or found['to']})"


def _address(written: str) -> str:
    """The address that `written` most likely is; empty if it is none on the web and no page of the handbook."""
    written = written.strip(QUOTES)
    if re.fullmatch(PAGE, written):
        return written
    if written.startswith("tel:"):
        return "tel:" + re.sub(r"[^0-9-]", "", written)
    scheme = SCHEME.match(written)
    if not scheme or (scheme["name"] and not nearest(scheme["name"].lower(), ("https", "http"))):
        return ""
    rest = written if not scheme["name"] else written[scheme.end() :]
    return f"https://{rest}"
