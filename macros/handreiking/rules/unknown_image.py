"""The rule ``unknown-image``."""

from collections.abc import Iterator
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.mentioned_images import folder_of_images, mentioned_images
from handreiking.rules.missing_id import missing_id


def unknown_image(handbook: Handbook) -> Iterator[Diagnostic]:
    """A text shows an image that is not in the folder of images, or one that is elsewhere.

    Capitals and small letters differ in the name of a file. What is on another site would tell that site who reads the page.
    """
    for document, path, name in mentioned_images(handbook):
        if name not in handbook.images:
            found = missing_id(document, path, "image", name, handbook.images)
            hint = "place" if "/" in name or "\\" in name else found.hint
            yield replace(found, hint=hint, params={**found.params, "folder": folder_of_images(handbook)})
