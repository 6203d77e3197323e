"""The images of a site: where each is published, and which belong to a method."""

from collections.abc import Mapping
from pathlib import Path

from handreiking.catalogue import Catalogue
from handreiking.components.image import image_path
from handreiking.model.handbook import Handbook
from handreiking.model.images import images_in, shown_images


def published_images(handbook: Handbook, words: Catalogue) -> Mapping[str, Path]:
    """Return where each image is that a text of `handbook` shows, by its path below the site's root."""
    return {image_path(words, name): one.path for name, one in shown_images(handbook).items() if not one.fault}


def images_of_methods(handbook: Handbook, words: Catalogue) -> Mapping[str, tuple[str, ...]]:
    """Return the paths of the images that each method shows, by its id."""
    if not handbook.images:
        return {}
    found = ((part.entry.id, images_in(part, handbook.images)) for part in handbook.methods)
    return {id: tuple(dict.fromkeys(image_path(words, one.name) for one in shown)) for id, shown in found}
