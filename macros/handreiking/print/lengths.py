"""How many sheets checklists take: counted on their PDF files, which are made for it and kept for a build."""

from collections.abc import Mapping
from pathlib import Path

from handreiking.print.edition import Edition
from handreiking.print.printables import checklist_printables
from handreiking.print.typesetting import Typesetter

COUNTED = ("plain", "fillable")
"""The variants of a checklist that must be one sheet of A4."""


def checklist_pages(edition: Edition, cache: Path | None) -> Mapping[str, Mapping[str, int]]:
    """Return the number of pages of each checklist of `edition`, by its id and by variant (``plain``, ``fillable``).

    `cache` is the folder for finished files. Raises `NotPrinted` for a checklist that cannot be printed.
    """
    wanted = [one for one in checklist_printables(edition) if one.variant in COUNTED]
    found: dict[str, dict[str, int]] = {}
    for printed in Typesetter(cache).typeset(wanted):
        found.setdefault(printed.printable.page[1], {})[printed.printable.variant] = printed.pages
    return found
