"""The rule ``missing-glyph``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.damaged_text import UNKNOWN
from handreiking.rules.findings import error
from handreiking.rules.pasted_sign import CHATBOT, START
from handreiking.text.typeface import missing_glyphs


def missing_glyph(handbook: Handbook) -> Iterator[Diagnostic]:
    """A character that the typefaces on paper lack: an emoji, an arrow, another script.

    A printed checklist would have an empty box in its place, or nothing at all.
    """
    for part, leaf in handbook.leaves:
        if not leaf.value.isascii():
            # A lost letter and a pasted bullet are told by their own rules.
            for found in dict.fromkeys(missing_glyphs(CHATBOT.sub("", START.sub("", leaf.value, 1)).replace(UNKNOWN, ""))):
                yield error("missing-glyph", part, leaf.path, found if found in leaf.value else "", found=found)
