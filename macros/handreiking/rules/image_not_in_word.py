"""The rule ``image-not-in-word``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import warning
from handreiking.text.inline import image_in

NOT_IN_WORD = (".svg", ".webp")
"""Formats that not every word processor shows."""


def image_not_in_word(handbook: Handbook) -> Iterator[Diagnostic]:
    """The introduction of a checklist shows an SVG or a WebP, which the file for a word processor cannot hold.

    That file has what the image shows, in words. The page and the PDF have the image.
    """
    for part in handbook.parts:
        if isinstance(part.entry, GeneralChecklist):
            for index, text in enumerate(part.entry.introduction):
                if (image := image_in(text)) and image["file"].lower().endswith(NOT_IN_WORD):
                    yield warning("image-not-in-word", part, ("introduction", index), image["file"], file=image["file"])
