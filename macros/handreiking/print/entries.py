"""The entries of a list on paper: texts, the points below them, and the images that belong to them."""

from collections.abc import Callable, Iterable
from typing import Any

from handreiking.model.image import ImageFile
from handreiking.model.listed import Listed, WithPoints
from handreiking.text.runs import Image

PaperRun = dict[str, Any]
"""``kind`` is ``text``, ``code`` or ``mark`` (``text``), ``em`` or ``strong`` (``runs``), or ``link`` (``url`` and ``runs``)."""

PaperEntry = list[PaperRun] | dict[str, Any]
"""An entry of a list: runs, or those of its ``text`` and of each of its ``points``, with the ``images`` below it."""

DENSITY, WIDEST, TALLEST = 144 / 25.4, 174.0, 90.0
"""How many pixels of an image a millimetre has, and how wide and tall one is at most, in millimetres."""


def entries(
    listed: Iterable[Listed] | None, runs: Callable[[Listed], list[PaperRun]], image: Callable[[Listed], dict[str, Any] | None]
) -> list[PaperEntry]:
    """Return what is `listed` as entries. `runs` writes a text, and `image` an image; it returns None for anything else.

    An image belongs to the entry above it, or at the top to the one below: it is no entry by itself, and takes no number.
    """
    done: list[dict[str, Any]] = []
    for one in listed or ():
        shown, points = image(one), [runs(point) for point in one.points] if isinstance(one, WithPoints) else []
        if shown and done:
            done[-1]["images"].append(shown)
        elif len(done) == 1 and not done[0]["text"]:
            done[0] |= {"text": runs(one), "points": points}
        else:
            done.append({"text": [] if shown else runs(one), "points": points, "images": [shown] if shown else []})
    return [entry if entry["points"] or entry["images"] else entry["text"] for entry in done]


def image_data(image: Image, file: ImageFile, caption: list[PaperRun]) -> dict[str, Any]:
    """Return an image for paper, with its width in millimetres: as large as it is, as far as the page allows."""
    width = min(file.width / DENSITY, WIDEST) if file.width else WIDEST * 2 / 3
    height = width * file.height / file.width if file.width else 0
    fitting = width * min(1, TALLEST / height) if height else width
    return {"file": file.printed, "alt": image.alt, "caption": caption, "width": round(fitting, 1)}
