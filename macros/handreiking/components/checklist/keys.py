"""The items of a checklist by a key that stays when other items change."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from handreiking.components.context import Context
from handreiking.model.checklist import Checklist, Item, Section
from handreiking.model.method import Method
from handreiking.text.inline import plain

KEY_LENGTH = 8


def checklist(context: Context, checklist: Checklist, method: Method, level: int) -> Mapping[str, Any]:
    """Return the sections with their items, each with its key."""
    return {"sections": list(keyed(checklist))}


def keyed(checklist: Checklist) -> Iterator[tuple[Section, Sequence[tuple[Item, str]]]]:
    """Yield the sections with their items. The key of an item is a hash of its words; items with the same words are numbered."""
    seen: Counter[str] = Counter()
    for section in checklist.sections:
        yield section, [(item, _key(item, seen)) for item in section.items]


def _key(item: Item, seen: Counter[str]) -> str:
    words = hashlib.sha256(plain(item.text).encode()).hexdigest()[:KEY_LENGTH]
    seen[words] += 1
    return words if seen[words] == 1 else f"{words}-{seen[words]}"
