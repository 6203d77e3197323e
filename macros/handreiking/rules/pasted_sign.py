"""The rule ``pasted-sign``: a sign of another program that was pasted along with a text."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.document import locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry
from handreiking.model.walk import Leaf
from handreiking.rules.findings import error
from handreiking.rules.prose_signs import is_prose, mended
from handreiking.text.inline import without_code

START = re.compile(
    r"(?:[•●○◦▪■‣∙·\uf0b7\uf0a7\uf0d8*+]\s+|[-–—]\s+(?=[\[\w])|o\s+(?=[A-Z])|\d{1,2}[.)]\s+(?=\w))?(?:\[[ xX]?\]\s+|[☐☑☒✓✔]\s*)?"
)
"""A bullet, a number of a list or a box to tick before a text."""
ESCAPE = re.compile(r"\\[nrt](?![a-z])")
"""A line feed or a tab as programmers write it."""
QUOTED = re.compile(r"[\"“„](.+)[\"”“],?$|(.+)[\"”“],$", re.DOTALL)


CHATBOT = re.compile(r" ?(?:【[^【】]*】|:contentReference\[oaicite:[^\]]*\](?:\{[^{}]*\})?)")
"""What a chatbot writes for a source that nobody else can open."""
NUMBER = r"\[\d{1,3}(?: ?[,–-] ?\d{1,3})*\]"
NOTE = re.compile(rf" ?(?<![\]\w]){NUMBER}(?=[.,;:!?]|\s*$)|(?<=[^\W\d_]){NUMBER}(?![(\[])|(?<=[.!?]) ?{NUMBER}(?=\s|$)")
"""The number of a note in another text, which stands behind a word or a sentence."""
STRUCK = re.compile(r"~~(?=\S)[^~]+(?<=\S)~~ ?")
"""Words that were struck through: they were to go."""


def pasted_sign(handbook: Handbook) -> Iterator[Diagnostic]:
    r"""A text begins with a bullet, a number or a box to tick, has ``\n`` in it, or has quotation marks and a comma around it.

    The list of the page makes bullets, numbers and boxes itself: the reader would see two. The number of a note in another text,
    a source of a chatbot and words that were struck through mean nothing to a reader either.
    """
    for part, leaf in handbook.leaves:
        if is_prose(leaf) and (found := _found(part, leaf)):
            said, whole, hint = found
            yield error("pasted-sign", part, leaf.path, said, hint, said=said.strip() or r"\n", mended=mended(whole))


def _found(part: Part[Entry], leaf: Leaf) -> tuple[str, str, str] | None:
    """What was pasted along, the whole text without it, and the hint; None for nothing."""
    start = START.match(leaf.value)
    if start and start[0]:
        return start[0].strip(), leaf.value[start.end() :], "hint"
    if found := ESCAPE.search(leaf.value):
        return found[0], ESCAPE.sub(" ", leaf.value), "hint"
    if "\n" in leaf.value and _is_quoted(part, leaf):
        return r"\n", leaf.value, "hint"
    if leaf.value.endswith(",") and (quoted := QUOTED.fullmatch(leaf.value)):
        return leaf.value[-2:], quoted[1] or quoted[2], "hint"
    return _inside(leaf.value)


def _inside(value: str) -> tuple[str, str, str] | None:
    """The same for what stands inside a text."""
    text = without_code(value)
    for kind, sign, hint in ((CHATBOT, "【:", "source"), (NOTE, "[", "source"), (STRUCK, "~", "hint")):
        if any(one in text for one in sign) and (found := kind.search(text)):
            return found[0].strip(), kind.sub("", value), hint
    return None


def _is_quoted(part: Part[Entry], leaf: Leaf) -> bool:
    """Whether `leaf` is written between double quotes, in which YAML reads ``\\n`` as the end of a line (1.2.2, 5.7)."""
    where = locate(part.document, leaf.path)
    return part.document.text.split("\n")[where.line - 1][where.column - 1 :].startswith('"')
