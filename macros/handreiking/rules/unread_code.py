"""The rule ``unread-code``: a sign of code that the page would show literally."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.types import Inline
from handreiking.rules.findings import warning
from handreiking.text.inline import CODE, CODE_SIGN

ALONE = re.compile(r"(?P<apostrophe>[^\W\d_]+`[^\W\d_]+)|`+(?P<after>[^\s`]*[\w/])?|(?P<before>\S+)`+")
"""A sign of code that is alone: in a word, before one, or after one."""


def unread_code(handbook: Handbook) -> Iterator[Diagnostic]:
    """A backtick opens code that nothing closes, or stands where an apostrophe belongs."""
    for part, leaf in handbook.leaves:
        if CODE_SIGN in leaf.value and leaf.mark(Inline):
            for found in ALONE.finditer(CODE.sub(" ", leaf.value)):
                mended = _mended(found)
                yield warning("unread-code", part, leaf.path, found[0], "hint" if mended else "none", mended=mended)


def _mended(found: re.Match[str]) -> str:
    """What the writer most likely meant: an apostrophe, or code that ends with its word."""
    if found["apostrophe"]:
        return found[0].replace(CODE_SIGN, "’")
    word = found["after"] or found["before"]
    return f"`{word}`" if word else ""
