"""The ways into a handbook of many methods: by category, and by name."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from handreiking.catalogue import Catalogue
from handreiking.components.grouping import CategoryGroup, by_category, grouped
from handreiking.components.limits import CARDS
from handreiking.components.parts.params import PartLink
from handreiking.components.parts_page.params import PartsSection
from handreiking.model.about import Category
from handreiking.model.handbook import Handbook
from handreiking.model.method import Method
from handreiking.site.division import Part
from handreiking.site.parting import Parting
from handreiking.site.sizes import Listed
from handreiking.text.naming import slug


def ways(words: Catalogue, areas: Sequence[PartLink], names: Sequence[PartLink]) -> list[PartsSection]:
    """Return the sections with `areas`, categories, and `names`, letters; one without links is omitted."""
    found = (
        PartsSection(areas, words("anchor.by-category"), words("parts.by-category"), wide=True),
        PartsSection(names, words("anchor.by-name"), words("parts.by-name")),
    )
    return [section for section in found if section.links]


def area_links(handbook: Handbook, everything: Parting[Listed]) -> list[PartLink]:
    """Return the links to the parts of `everything`, each category with its sentence and its icon."""
    return [_described(link, part, handbook.categories) for link, part in zip(everything.links(), everything.parts, strict=True)]


def group_links(handbook: Handbook, words: Catalogue, methods: Sequence[Method]) -> list[PartLink]:
    """Return the links to the categories on the list of `methods`, if these are more than home has cards for.

    Where the list is not by category, a link chooses the category in its filter.
    """
    groups = by_category(handbook.categories, words, methods) if len(methods) > CARDS and handbook.categories else []
    placed = bool(grouped(handbook.categories, words, methods))
    return [_group_link(words, group, placed) for group in groups if placed or group.category]


def _group_link(words: Catalogue, group: CategoryGroup[Method], placed: bool) -> PartLink:
    chosen = f"{slug(words('filter.label.category'))}={slug(group.title)}"
    link = PartLink("page", "methods", group.title, len(group.entries), group.anchor if placed else chosen)
    return _with(link, group.category)


def _described(link: PartLink, part: Part[Listed], categories: Mapping[str, Category]) -> PartLink:
    return _with(link, next((one for one in categories.values() if slug(one.title) == part.name), None))


def _with(link: PartLink, category: Category | None) -> PartLink:
    return replace(link, note=category.sentence or "", icon=category.icon) if category else link
