"""Methods and checklists by the categories of their handbook, in its order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from handreiking.catalogue import Catalogue
from handreiking.components.limits import NAMED
from handreiking.model.about import Category
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.method import Method

T = TypeVar("T", bound=Method | GeneralChecklist)

NONE = ""

AGAIN = 1.5
"""A list by category has its entries so many times at most: of more, a category is one of many marks, and no place of its own."""


@dataclass(frozen=True, slots=True)
class CategoryGroup(Generic[T]):
    """The `entries` of one `category`, or of none: its `title`, with a capital, and its `anchor` on a page."""

    category: Category | None
    title: str
    anchor: str
    entries: Sequence[T]


def grouped(
    categories: Mapping[str, Category], words: Catalogue, entries: Sequence[T], more_than: int = NAMED
) -> list[CategoryGroup[T]]:
    """Return `entries` by category, each under all of its own; those of none come last.

    None are returned where a plain list is clearer: if there are no `more_than` so many entries, if they are all in one group, or
    if most of them would stand in it again and again.
    """
    if len(entries) <= more_than:
        return []
    groups = by_category(categories, words, entries)
    return groups if len(groups) > 1 and sum(len(one.entries) for one in groups) <= AGAIN * len(entries) else []


def by_category(categories: Mapping[str, Category], words: Catalogue, entries: Sequence[T]) -> list[CategoryGroup[T]]:
    """Return `entries` by category, each under all of its own; those of none, or of none that there is, come last."""
    found: dict[str, list[T]] = {id: [] for id in (*categories, NONE)}
    for entry in entries:
        for id in [one for one in entry.category or () if one in categories] or (NONE,):
            found[id].append(entry)
    return [_group(categories.get(id), words, inside) for id, inside in found.items() if inside]


def first_of_each(groups: Sequence[CategoryGroup[T]]) -> list[CategoryGroup[T]]:
    """Return `groups` with every entry in one of them only: the first."""
    seen: set[str] = set()
    found = []
    for group in groups:
        entries = [entry for entry in group.entries if entry.id not in seen]
        seen.update(entry.id for entry in entries)
        found += [CategoryGroup(group.category, group.title, group.anchor, entries)] if entries else []
    return found


def _group(category: Category | None, words: Catalogue, entries: Sequence[T]) -> CategoryGroup[T]:
    title = category.title if category else words("parts.no-category")
    anchor = words("anchor.category", id=category.id if category else "0")
    return CategoryGroup(category, title[:1].upper() + title[1:], anchor, entries)
