"""The rule ``checklist-too-long``."""

from collections.abc import Iterator, Mapping
from math import ceil

from handreiking.diagnostic import Diagnostic
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.handbook import Handbook
from handreiking.model.image import ImageFile
from handreiking.rules.checklists import checklists
from handreiking.rules.findings import warning
from handreiking.text.inline import image_in, plain

SHEET = 1032
"""The height of A4 between its margins, in CSS pixels."""

HEAD, SECTION, ITEM, LINE, WHY_LINE, SIGNER = 150, 28, 8, 15, 13, 28
"""The heights of head and foot, a section's title, the space around an item, a line of it, one of its *why*, and one to sign on.

In CSS pixels, set as tightly as a sheet may be. Fitted to 180 checklists of 10 to 36 items, typeset as forms to fill in: three of
them were on the wrong side of one sheet.
"""

ITEM_WIDTH, WHY_WIDTH = 100, 112
"""The number of characters in a line of an item and of a *why*."""

TALLEST = 340
"""The most height that an image takes, in CSS pixels."""

Pages = Mapping[str, Mapping[str, int]]
"""The number of pages on paper of each checklist, by its id and by variant: ``plain``, ``fillable``, and ``pocket``, its card."""

SHEETS = ("plain", "fillable")
"""The variants that are one sheet of A4."""


def checklist_too_long(handbook: Handbook) -> Iterator[Diagnostic]:
    """A checklist does not fit on one sheet of A4.

    A trainer hands out one sheet, and a professional takes one along. Nobody reads what is on the second sheet.
    """
    for part, path, checklist in checklists(handbook):
        height = _height(checklist) + _introduction(checklist, handbook.images)
        if height > SHEET:
            over = ceil(100 * height / SHEET) - 100
            yield warning("checklist-too-long", part, (*path, "title"), title=checklist.title, over=str(over))


def checklist_of_more_pages(handbook: Handbook, pages: Pages) -> Iterator[Diagnostic]:
    """The same, where the pages were counted: the plain sheet is named, or else the one to fill in."""
    for part, path, checklist in checklists(handbook):
        long = {variant: count for variant, count in pages[checklist.id].items() if variant in SHEETS and count > 1}
        for hint, count in list(long.items())[:1]:
            yield warning("checklist-too-long", part, (*path, "title"), hint=hint, title=checklist.title, pages=str(count))


def _height(checklist: Checklist) -> int:
    """Return the height of `checklist` on paper in CSS pixels, with its head and its sources."""
    items = [item for section in checklist.sections for item in section.items]
    lines = sum(_lines(item.text, ITEM_WIDTH) for item in items)
    whys = sum(_lines(item.why, WHY_WIDTH) for item in items if item.why)
    signers = SIGNER * len(checklist.signers or ())
    return HEAD + SECTION * len(checklist.sections) + ITEM * len(items) + LINE * lines + WHY_LINE * whys + signers


def _introduction(checklist: Checklist, images: Mapping[str, ImageFile]) -> int:
    """Return the height of what stands above the items of `checklist`, where images are as high as on the screen."""
    texts = checklist.introduction if isinstance(checklist, GeneralChecklist) else ()
    shown = [image_in(text) for text in texts]
    heights = (ITEM + LINE * _lines(text, ITEM_WIDTH) for text, image in zip(texts, shown, strict=True) if not image)
    files = (images.get(image["file"]) for image in shown if image)
    return sum(heights) + sum(SECTION + min(file.height, TALLEST) for file in files if file)


def _lines(text: str, width: int) -> int:
    return ceil(len(plain(text)) / width)
