"""What the component `level` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.checklist import Checklist, Item


@dataclass(frozen=True, slots=True)
class LevelParams:
    """How much an item counts: the word for its `level`; `first` if no level of its list is weightier."""

    level: str | None
    first: bool


def level(context: Context, item: Item, checklist: Checklist) -> LevelParams:
    """Return the level of `item`, one of those of `checklist`."""
    return LevelParams(item.level, checklist.levels is not None and item.level == checklist.levels[0])
