"""The two ways in which a list is divided: by first letter, and by area of life and then by letter."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar, get_args

from handreiking.catalogue import Catalogue
from handreiking.components.limits import WHOLE
from handreiking.model.choices import Domain
from handreiking.site.division import Divider, Part
from handreiking.site.parting import Parting
from handreiking.text.naming import slug

T = TypeVar("T")


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


def by_domain(
    words: Catalogue, divider: Divider[T], entries: Iterable[T], domains: Callable[[T], Sequence[str | None]]
) -> list[Part[T]]:
    """Return `entries` by area of life; those for none come last."""
    found: dict[str | None, list[T]] = {domain: [] for domain in (*get_args(Domain), None)}
    for entry in entries:
        for domain in domains(entry):
            found[domain].append(entry)
    labels = {domain: words(f"domain.{domain}" if domain else "parts.no-domain") for domain in found}
    return [divider.within(slug(labels[domain]), _capital(labels[domain]), inside) for domain, inside in found.items() if inside]


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]
