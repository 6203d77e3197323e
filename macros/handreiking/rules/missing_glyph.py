"""The rule ``missing-glyph``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error
from handreiking.text.typeface import missing


def missing_glyph(handbook: Handbook) -> Iterator[Diagnostic]:
    """A character that the letters on paper do not have: an emoji, an arrow, another script.

    On a printed checklist there would be an empty box, or nothing at all, in its place.

    FAIL::

        goals:
          - Eerst het huis → dan de rest.

    PASS::

        goals:
          - Eerst het huis, dan de rest.
    """
    for part, leaf in handbook.leaves:
        if not leaf.value.isascii():
            for found in dict.fromkeys(missing(leaf.value)):
                yield error("missing-glyph", part, leaf.path, found if found in leaf.value else "", found=found)
