"""What a macro is asked for, found by its id; what does not exist is said with what does."""

from collections.abc import Mapping
from typing import TypeVar

from handreiking.model.method import Method
from handreiking.site.site import Site
from handreiking.site.undefined import UnknownId

K = TypeVar("K")
V = TypeVar("V")


def find(site: Site, entries: Mapping[K, V], id: K) -> V:
    """Return the entry with `id`. Raises `UnknownId`, in the words of `site`, if there is none."""
    if id not in entries:
        raise UnknownId(site.words("macro.unknown-id", id=id, options=", ".join(map(str, entries))))
    return entries[id]


def method_with(site: Site, field: str, id: str) -> Method:
    """Return the method with `id`. Raises `UnknownId` if there is none, or if it says nothing in the `field` that is shown."""
    found = find(site, site.handbook.method_by_id, id).entry
    if not getattr(found, field):
        raise UnknownId(site.words(f"macro.no-{field}", id=id))
    return found
