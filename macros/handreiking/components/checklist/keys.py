"""The items of a checklist, each with a key that does not change when other items do."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handreiking.components.checklist.links import link_runs
from handreiking.model.checklist import Checklist, Item, Section
from handreiking.text.inline import plain
from handreiking.text.runs import Run

KEY_LENGTH = 8


@dataclass(frozen=True, slots=True)
class KeyedItem:
    """An item, its key and where it leads on to."""

    item: Item
    key: str
    links: Sequence[Sequence[Run]] = ()


@dataclass(frozen=True, slots=True)
class KeyedSection:
    """A section and its items, each with its key."""

    section: Section
    items: Sequence[KeyedItem]


def keyed_sections(checklist: Checklist) -> Iterator[KeyedSection]:
    """Yield the sections with their items. The key of an item is a hash of its words; items with the same words are numbered."""
    seen: Counter[str] = Counter()
    for section in checklist.sections:
        yield KeyedSection(section, [KeyedItem(item, _key(item, seen), link_runs(item)) for item in section.items])


def _key(item: Item, seen: Counter[str]) -> str:
    words = hashlib.sha256(plain(item.text).encode()).hexdigest()[:KEY_LENGTH]
    seen[words] += 1
    return words if seen[words] == 1 else f"{words}-{seen[words]}"
