"""How many pages a checklist and its card take: counted on their PDF files, which are made for it and kept for a build."""

from collections.abc import Container, Mapping

from handreiking.print.edition import Edition
from handreiking.print.printables import checklist_printables
from handreiking.print.printer import Printer

COUNTED = ("plain", "fillable")
"""The variants of a checklist that must be one sheet of A4."""


def checklist_pages(edition: Edition, printer: Printer, cards: Container[str] = ()) -> Mapping[str, Mapping[str, int]]:
    """Return the number of pages of each checklist of `edition`, by its id and by variant (``plain``, ``fillable``).

    Of the checklists with an id in `cards` the sides of the pocket card are counted too (``pocket``). Raises `NotPrinted` for a
    checklist that cannot be printed.
    """
    wanted = (
        one
        for one in checklist_printables(edition)
        if one.variant in COUNTED or (one.variant == "pocket" and one.page[1] in cards)
    )
    found: dict[str, dict[str, int]] = {}
    for printed in printer.print(wanted):
        found.setdefault(printed.printable.page[1], {})[printed.printable.variant] = printed.file.pages
    return found
