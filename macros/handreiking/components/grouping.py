"""Methods by the categories of their handbook, in its order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.catalogue import Catalogue
from handreiking.components.limits import NAMED
from handreiking.model.about import Category
from handreiking.model.method import Method

NONE = ""

AGAIN = 1.5
"""A list by category has its methods so many times at most: of more, a category is one of many marks, and no place of its own."""


@dataclass(frozen=True, slots=True)
class CategoryGroup:
    """The `methods` of one `category`, or of none: its `title`, with a capital, and its `anchor` on a page."""

    category: Category | None
    title: str
    anchor: str
    methods: Sequence[Method]


def grouped(
    categories: Mapping[str, Category], words: Catalogue, methods: Sequence[Method], more_than: int = NAMED
) -> list[CategoryGroup]:
    """Return `methods` by category, each under all of its own; those of none come last.

    None are returned where a plain list is clearer: if there are no `more_than` so many methods, if they are all in one group, or
    if most of them would stand in it again and again.
    """
    if len(methods) <= more_than:
        return []
    groups = by_category(categories, words, methods)
    return groups if len(groups) > 1 and sum(len(one.methods) for one in groups) <= AGAIN * len(methods) else []


def by_category(categories: Mapping[str, Category], words: Catalogue, methods: Sequence[Method]) -> list[CategoryGroup]:
    """Return `methods` by category, each under all of its own; those of none, or of none that there is, come last."""
    found: dict[str, list[Method]] = {id: [] for id in (*categories, NONE)}
    for method in methods:
        for id in [one for one in method.category or () if one in categories] or (NONE,):
            found[id].append(method)
    return [_group(categories.get(id), words, inside) for id, inside in found.items() if inside]


def first_of_each(groups: Sequence[CategoryGroup]) -> list[CategoryGroup]:
    """Return `groups` with every method in one of them only: the first."""
    seen: set[str] = set()
    found = []
    for group in groups:
        methods = [method for method in group.methods if method.id not in seen]
        seen.update(method.id for method in methods)
        found += [CategoryGroup(group.category, group.title, group.anchor, methods)] if methods else []
    return found


def _group(category: Category | None, words: Catalogue, methods: Sequence[Method]) -> CategoryGroup:
    title = category.title if category else words("parts.no-category")
    return CategoryGroup(
        category, title[:1].upper() + title[1:], words("anchor.category", id=category.id if category else "0"), methods
    )
