"""Whether a site agrees with what was meant to be written, before it takes the place of the former one, and afterwards."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from handreiking.publish.listing import Listing


@dataclass(frozen=True, slots=True)
class Fault:
    """The file at `path` is ``missing``, ``empty``, ``other`` than it was meant to be, or ``unknown``."""

    kind: str
    path: str


def unlike(
    meant: Mapping[str, int], found: Mapping[str, int], there: Collection[str] = (), filled: Collection[str] = ()
) -> Iterator[Fault]:
    """Yield what is wrong with the files `found`, the size of each by its path, in the place of those that were `meant`.

    Those at the paths `there` and `filled` must be among these, and the latter may not be empty.
    """
    for path, size in meant.items():
        if path not in found:
            yield Fault("missing", path)
        elif found[path] != size:
            yield Fault("other" if found[path] else "empty", path)
    yield from (Fault("missing", path) for path in sorted({*there, *filled} - meant.keys()))
    yield from (Fault("empty", path) for path in sorted(filled) if meant.get(path) == 0)


def otherwise(meant: Listing, found: Listing) -> Iterator[Fault]:
    """Yield how the files `found` differ from those that were listed as they were `meant`, in the order of their paths."""
    for path in sorted(meant.keys() | found.keys()):
        if path not in found:
            yield Fault("missing", path)
        elif path not in meant:
            yield Fault("unknown", path)
        elif found[path] != meant[path]:
            yield Fault("other" if found[path].size else "empty", path)
