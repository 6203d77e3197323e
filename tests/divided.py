"""A handbook whose lists do not fit on a page, without being large: the limits are lower."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from handreiking.components.limits import Limit
from handreiking.site import partings, shown, sources, ways
from handreiking.site.site import Site
from tests.handbooks import site_of
from tests.minimal import another_method, minimal

FEW = Limit(3)
TITLES = ("Aanpak", "Aandacht", "Achter de voordeur", "Brug", "Één gezin", "Kern", "Keuze", "Kring", "Krachten")
"""The titles of its methods, apart from *Overdracht*."""


@contextmanager
def lowered(limit: Limit = FEW) -> Iterator[None]:
    """Let lists have at most as much as `limit` says on a page, and let home have no cards."""
    with (
        patch.multiple(partings, METHODS=limit, ROWS=limit, WHOLE=limit, COMPARED=limit),
        patch.multiple(sources, ROWS=limit, WHOLE=limit),
        patch.object(ways, "WHOLE", limit),
        patch.object(shown, "CARDS", limit.entries),
    ):
        yield


def divided_site() -> Site:
    """Return the site of a handbook of ten methods with those limits."""
    methods = {f"nl/m{at}.yaml": another_method(f"m{at}", title) for at, title in enumerate(TITLES)}
    with lowered():
        return site_of(minimal(methods))
