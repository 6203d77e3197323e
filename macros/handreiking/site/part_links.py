"""What a hand-written page shows of a list that is divided: links to its parts."""

from collections.abc import Callable, Mapping, Sequence

from handreiking.catalogue import Catalogue
from handreiking.components.parts.params import PartLink
from handreiking.model.method import Method
from handreiking.site.parting import Parting
from handreiking.site.partings import checklists, exercises, methods
from handreiking.site.site import Site

LISTS: Mapping[str, Callable[[Catalogue, Sequence[Method]], Parting[Method]]] = {
    "methods": methods,
    "checklists": checklists,
    "exercises": exercises,
}


def part_links(site: Site, id: str) -> list[PartLink]:
    """Return the links to the parts of the list of `LISTS` with this page id on `site`; none if it is not divided."""
    return LISTS[id](site.words, [part.entry for part in site.handbook.methods]).links()
