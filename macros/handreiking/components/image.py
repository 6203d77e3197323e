"""An image on a page: with what it shows for who cannot see it, room for it before it is there, and who made it."""

from collections.abc import Callable, Mapping
from urllib.parse import quote

from markupsafe import Markup

from handreiking.catalogue import Catalogue
from handreiking.components.escaping import escaped
from handreiking.model.image import ImageFile
from handreiking.text.runs import Image


def image_path(words: Catalogue, name: str) -> str:
    """Return the path, below the site's root, of the image `name`. It stays the same when the image changes."""
    return f"{words('address.media')}/{name}"


def image_html(words: Catalogue, images: Mapping[str, ImageFile], to: Callable[[str], str], image: Image, mark: Markup) -> Markup:
    """Write `image`, one of `images`, with the `mark` of its sources; `to` makes a link of a path below the site's root.

    Browsers fetch it when a reader comes near. Without a file, which is an error, there is only what it shows.
    """
    file = images.get(image.file)
    if not file:
        return Markup(escaped(image.alt))
    size = f' width="{file.width}" height="{file.height}"' if file.width and file.height else ""
    address = escaped(to(quote(image_path(words, image.file))))
    said = f'src="{address}" alt="{escaped(image.alt)}"{size} loading="lazy" decoding="async"'
    credit = " ".join(filter(None, (escaped(image.credit), mark)))
    caption = f'<figcaption class="hr-image__credit">{credit}</figcaption>' if credit else ""
    return Markup(f'<figure class="hr-image"><img class="hr-image__picture" {said}>{caption}</figure>')
