"""The items that a local file adds to a checklist, each in its place."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from handreiking.model.checklist import Checklist, Section
from handreiking.model.local import LocalItem

C = TypeVar("C", bound=Checklist)


def with_items(checklist: C, items: Iterable[LocalItem]) -> C:
    """Return `checklist` with `items`, each in its section: behind the item that it follows, or else at the end.

    Items that follow the same one keep their order. One whose section is not there is left out.
    """
    sections = list(checklist.sections)
    for item in items:
        number = next((index for index, one in enumerate(sections) if one.title == item.section), None)
        if number is not None:
            sections[number] = _with_item(sections[number], item)
    return checklist.model_copy(update={"sections": tuple(sections)})


def _with_item(section: Section, item: LocalItem) -> Section:
    place = place_of(section, item)
    items = list(section.items)
    while place < len(items) and items[place].is_local:
        place += 1
    items.insert(place, item)
    return section.model_copy(update={"items": tuple(items)})


def place_of(section: Section, item: LocalItem) -> int:
    """Return where `item` comes in `section`: how many items are before it."""
    numbers = followed(section, item)
    return numbers[0] + 1 if numbers else len(section.items)


def followed(section: Section, item: LocalItem) -> Sequence[int]:
    """Return the numbers, from 0, of the items of the handbook in `section` that `item` may have to follow."""
    if not item.after:
        return ()
    return [index for index, one in enumerate(section.items) if not one.is_local and one.text.startswith(item.after)]
