"""The rule ``image-without-licence``."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.types import Pictured
from handreiking.rules.findings import warning
from handreiking.text.inline import image_in

LICENCE = re.compile(
    r"\bCC0?\b|©|\bcopyright\b|publiek domein|public domain|licen[cts]|toestemming|permission|\beigen\b|\bown\b|rechten|rights",
    re.IGNORECASE,
)
"""Words that say on which terms an image may be used, in Dutch and English."""


def image_without_licence(handbook: Handbook) -> Iterator[Diagnostic]:
    """Nothing says who made an image, and on which terms it may be used.

    The handbook is public and gets copied: who copies it must know what may be copied.
    """
    for part, leaf in handbook.leaves:
        if leaf.mark(Pictured) and (image := image_in(leaf.value)) and not LICENCE.search(image["credit"] or ""):
            params = {"file": image["file"], "alt": image["alt"], "credit": image["credit"] or ""}
            hint = "credited" if image["credit"] else "hint"
            yield warning("image-without-licence", part, leaf.path, image["file"], hint, **params)
