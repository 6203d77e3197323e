"""The rule ``image-without-licence``."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.types import Pictured
from handreiking.plain.language import language
from handreiking.rules.findings import warning
from handreiking.text.inline import image_in

LICENCE = re.compile(r"\bCC0?\b|©|\bcopyright\b|\bpublic domain\b|\blicen[cs]e", re.IGNORECASE)
"""What says in any language on which terms an image may be used; the file of a language (`plain`) has more."""


def image_without_licence(handbook: Handbook) -> Iterator[Diagnostic]:
    """Nothing says who made an image, and on which terms it may be used.

    The handbook is public and gets copied: who copies it must know what may be copied.
    """
    own = language(handbook.language)
    patterns = (LICENCE, *([own.licence] if own else []))
    for part, leaf in handbook.leaves:
        if leaf.mark(Pictured) and (image := image_in(leaf.value)):
            file, credit = image["file"], image["credit"] or ""
            if not any(pattern.search(credit) for pattern in patterns):
                holes = {"file": file, "alt": image["alt"], "credit": credit}
                yield warning("image-without-licence", part, leaf.path, file, hint="credited" if credit else "hint", **holes)
