"""The rule ``unused-image``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import is_whole
from handreiking.rules.mentioned_images import mentioned_images


def unused_image(handbook: Handbook) -> Iterator[Diagnostic]:
    """No text shows an image that is in the folder of images. It is not published."""
    if not handbook.images or not is_whole(handbook):
        return
    used = {name for _, _, name in mentioned_images(handbook)}
    for name, image in handbook.images.items():
        # One that a text names in another way, or nearly, is reported where that is.
        if used <= handbook.images.keys() and name not in used and not any(name in text for text in handbook.texts.values()):
            yield Diagnostic("unused-image", Location(image.shown, 1, 1, 1, 1), {"file": name}, severity="warning")
