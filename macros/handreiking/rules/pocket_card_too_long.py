"""The rule ``pocket-card-too-long``."""

from collections.abc import Iterator
from math import ceil

from handreiking.diagnostic import Diagnostic
from handreiking.model.checklist import SIDES, Checklist
from handreiking.model.handbook import Handbook
from handreiking.rules.checklist_too_long import Pages
from handreiking.rules.checklists import checklists
from handreiking.rules.findings import warning
from handreiking.text.inline import plain

CARD = 355
"""The height of both sides of an A5 card between the margins, less what may be left over at the end of a side, in mm."""

HEAD, LINE_OF_HEAD, SECTION, ITEM, LINE = 26, 6, 13, 2.7, 4.5
"""The heights of the head with the code, a line in it, a section's title, the space between items and a line, in mm.

``tests/print/test_card.py`` compares them with what Typst makes of it: no card that this rule allows has a third side.
"""

WIDTH, WIDTH_OF_HEAD = 58, 30
"""The number of characters in a line of an item and of a title: a few fewer than there is room for."""


def pocket_card_too_long(handbook: Handbook) -> Iterator[Diagnostic]:
    """The pocket card of a checklist does not fit on the two sides of an A5 sheet.

    It would be cut off, so there is no card. Say that there need not be one, or shorten the list.
    """
    for part, path, checklist in checklists(handbook):
        if _is_doubtful(checklist):
            over = ceil(100 * _height(checklist) / CARD) - 100
            yield warning("pocket-card-too-long", part, (*path, "title"), title=checklist.title, over=str(over))


def doubtful_cards(handbook: Handbook) -> frozenset[str]:
    """Return the ids of the checklists whose card does not fit by the estimate, which errs on that side: count these."""
    return frozenset(checklist.id for _, _, checklist in checklists(handbook) if _is_doubtful(checklist))


def card_of_more_sides(handbook: Handbook, pages: Pages) -> Iterator[Diagnostic]:
    """The same, where the sides of the doubtful cards were counted."""
    for part, path, checklist in checklists(handbook):
        count = pages[checklist.id].get("pocket", SIDES)
        if count > SIDES:
            params = {"title": checklist.title, "pages": str(count)}
            yield warning("pocket-card-too-long", part, (*path, "title"), hint="counted", **params)


def _is_doubtful(checklist: Checklist) -> bool:
    return checklist.pocket and not checklist.is_long and _height(checklist) > CARD


def _height(checklist: Checklist) -> float:
    """Return the height of `checklist` on a card in mm: too much rather than too little."""
    items = [_lines(plain(item.text), WIDTH) for section in checklist.sections for item in section.items]
    titles = [_lines(section.title, WIDTH_OF_HEAD) for section in checklist.sections]
    head = HEAD + LINE_OF_HEAD * (
        _lines(checklist.title, WIDTH_OF_HEAD) + _lines("".join(filter(None, (checklist.when, checklist.who))), WIDTH)
    )
    return head + sum(SECTION + LINE_OF_HEAD * (lines - 1) for lines in titles) + sum(ITEM + LINE * lines for lines in items)


def _lines(text: str, width: int) -> int:
    return ceil(len(text) / width)
