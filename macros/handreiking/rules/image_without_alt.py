"""The rule ``image-without-alt``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.types import Pictured
from handreiking.rules.findings import error
from handreiking.text.inline import image_in


def image_without_alt(handbook: Handbook) -> Iterator[Diagnostic]:
    """An image does not say what it shows.

    Who cannot see it hears that, and it is what a search finds.
    """
    for part, leaf in handbook.leaves:
        if leaf.mark(Pictured) and (image := image_in(leaf.value)) and not image["alt"].strip():
            yield error("image-without-alt", part, leaf.path, "![", file=image["file"])
