"""The images that texts show."""

from collections.abc import Iterator, Mapping

from handreiking.model.handbook import Handbook
from handreiking.model.image import ImageFile
from handreiking.model.part import Part
from handreiking.model.types import Entry
from handreiking.model.walk import walk
from handreiking.text.inline import IMAGE_SIGN, image_in


def images_in(part: Part[Entry], images: Mapping[str, ImageFile]) -> Iterator[ImageFile]:
    """Yield those of `images` that the texts of `part` show, in their order."""
    if images and IMAGE_SIGN in part.document.text:
        found = (image_in(leaf.value) for leaf in walk(part.own))
        yield from (images[image["file"]] for image in found if image and image["file"] in images)


def shown_images(handbook: Handbook) -> Mapping[str, ImageFile]:
    """Return the images that the texts of `handbook` show by name, in the order of the names."""
    found = (image for part in handbook.parts for image in images_in(part, handbook.images))
    return dict(sorted({image.name: image for image in found}.items()))
