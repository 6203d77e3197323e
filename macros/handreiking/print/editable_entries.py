"""Paragraphs in a file for a word processor, with the points and the images that belong to them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from docx.document import Document as Word
from docx.shared import Mm

from handreiking.print.editable_items import add_runs, add_small
from handreiking.print.entries import PaperEntry

PLACED = (".png", ".jpg", ".jpeg")
"""The images that a file for a word processor holds: not every word processor knows the others."""


def add_entry(word: Word, entry: PaperEntry, images: Mapping[str, Path]) -> None:
    """Add `entry` to `word`; `images` has where each image is. Of one that it cannot hold it says what it shows."""
    whole: dict[str, Any] = entry if isinstance(entry, dict) else {"text": entry, "points": (), "images": ()}
    if whole["text"]:
        add_runs(word.add_paragraph(), whole["text"])
    for point in whole["points"]:
        add_runs(word.add_paragraph(style="List Bullet"), point)
    for image in whole["images"]:
        _add_image(word, image, images[image["file"]])


def _add_image(word: Word, image: Mapping[str, Any], path: Path) -> None:
    paragraph = word.add_paragraph()
    if path.suffix.lower() in PLACED:
        picture = paragraph.add_run().add_picture(str(path), width=Mm(image["width"]))
        picture._inline.docPr.set("descr", image["alt"])
    else:
        paragraph.add_run(image["alt"]).italic = True
    if image["caption"]:
        paragraph.paragraph_format.keep_with_next = True
        add_small(word, image["caption"])
