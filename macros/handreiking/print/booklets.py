"""A long checklist in parts, each to be printed, taken along and handed in by itself."""

from collections.abc import Iterator, Sequence
from math import ceil

from handreiking.model.checklist import Checklist, Item, Section
from handreiking.text.inline import plain

BOOKLET = 4
"""The most pages of a booklet, unless one section takes more: two sheets, or one folded in two."""

PAGE, HEAD, SECTION, GAP, LINE, WHY_LINE = 870, 170, 44, 11, 19, 17
"""The heights of what fits on a page, of a head with its facts, a section's title, the space between items and their lines.

In CSS pixels, as a list is set when it need not fit on one sheet. A page has room for more: no item is cut, and no title stands
alone at its end. ``tests/print/test_booklets.py`` compares them with what Typst makes of them.
"""

WIDTH, WHY_WIDTH = 86, 94
"""The number of characters in a line of an item, and of what stands below it."""


def booklets(checklist: Checklist) -> tuple[tuple[Section, ...], ...]:
    """Return the sections of `checklist` in booklets of at most `BOOKLET` pages; all in one if the list is not long."""
    return tuple(_filled(checklist.sections)) if checklist.is_long else (checklist.sections,)


def _filled(sections: Sequence[Section]) -> Iterator[tuple[Section, ...]]:
    """Yield booklets that have about as much each: no fewer booklets can hold it all."""
    heights = [_height(section) for section in sections]
    room = BOOKLET * PAGE - HEAD
    share = sum(heights) / ceil(sum(heights) / room)
    taken: list[Section] = []
    filled = 0
    for section, height in zip(sections, heights, strict=True):
        if taken and (filled + height > room or filled + height / 2 > share):
            yield tuple(taken)
            taken, filled = [], 0
        taken.append(section)
        filled += height
    yield tuple(taken)


def _height(section: Section) -> int:
    return SECTION + sum(_item(item) for item in section.items)


def _item(item: Item) -> int:
    links = " · ".join(f"{link.title} ({link.url})" for link in item.links or ())
    said = " ".join(filter(None, (item.level, plain(item.text))))
    below = ceil(len(plain(item.why or "")) / WHY_WIDTH) + ceil(len(links) / WHY_WIDTH)
    return GAP + LINE * ceil(len(said) / WIDTH) + WHY_LINE * below
