"""What the rules about images share: where texts show them, and where they are."""

import os
from collections.abc import Iterator

from handreiking.model.document import Document, Path
from handreiking.model.files import MEDIA
from handreiking.model.handbook import Handbook
from handreiking.rules.summaries import summaries


def mentioned_images(handbook: Handbook) -> Iterator[tuple[Document, Path, str]]:
    """Yield every image that a text shows, as (document, path to the text, name), also in files that do not fit the model."""
    for file, noted in summaries(handbook).items():
        if noted.mentioned.get("image"):
            document = handbook.documents[file]
            yield from ((document, path, name) for path, kind, name in handbook.mentions_in(document) if kind == "image")


def folder_of_images(handbook: Handbook) -> str:
    """Return the folder of images as diagnostics show it."""
    return os.path.relpath(handbook.root / handbook.language / MEDIA, handbook.project).replace(os.sep, "/")
