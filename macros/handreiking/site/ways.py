"""The two ways in which a list is divided: by first letter, and by category and then by letter."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from handreiking.catalogue import Catalogue
from handreiking.catalogue.own import CATEGORY
from handreiking.components.limits import WHOLE
from handreiking.site.division import Divider, Part
from handreiking.site.parting import Parting
from handreiking.text.naming import slug

T = TypeVar("T")
NONE = ""


def by_letter(
    words: Catalogue,
    id: str,
    divider: Divider[T],
    entries: Sequence[T],
    component: str,
    params: Callable[[Part[T]], Mapping[str, object]],
    count: Callable[[Sequence[T]], int] = len,
) -> Parting[T]:
    """Return how a list is divided by first letter, if it has many `entries`."""
    whole = len(entries) <= WHOLE.entries and divider.fits(entries)
    parts, folder = () if whole else divider.parts(entries), f"{words(f'address.{id}')}/a-z"
    return Parting(id, folder, words, parts, component, params, id, count)


def by_category(
    words: Catalogue, divider: Divider[T], entries: Iterable[T], categories: Callable[[T], Sequence[str]]
) -> list[Part[T]]:
    """Return `entries` by category, in the order of the handbook; those of none come last."""
    titles = {key.removeprefix(CATEGORY): words(key) for key in words.texts if key.startswith(CATEGORY)}
    titles[NONE] = words("parts.no-category")
    found: dict[str, list[T]] = {category: [] for category in titles}
    for entry in entries:
        for category in [one for one in categories(entry) if one in titles] or (NONE,):
            found[category].append(entry)
    return [divider.within(slug(titles[one]), _capital(titles[one]), inside) for one, inside in found.items() if inside]


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]
