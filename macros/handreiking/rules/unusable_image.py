"""The rule ``unusable-image``."""

from collections.abc import Iterator

from handreiking.catalogue import load
from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import locate_words, place
from handreiking.model.handbook import Handbook
from handreiking.model.image import MOST
from handreiking.rules.mentioned_images import mentioned_images


def unusable_image(handbook: Handbook) -> Iterator[Diagnostic]:
    """A text shows an image that cannot be published: of another format, too large, damaged or not safe.

    PNG, JPEG, WebP and SVG can be shown and printed. An SVG is text, and may hold a script or ask another site for something.
    """
    for document, path, name in mentioned_images(handbook):
        image = handbook.images.get(name)
        if image and image.fault:
            where = locate_words(document, path, name)
            point = load(handbook.language)("report.decimal") if image.fault == "size" else "."
            params = {"file": name, "detail": image.detail.replace(".", point), "limit": str(MOST // 1000)}
            yield Diagnostic("unusable-image", where, params, image.fault, place=place(document, path[:-1]))
