"""What a hand-written page shows of a list that is divided: links to its parts."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from handreiking.catalogue import Catalogue
from handreiking.components.parts.params import PartLink
from handreiking.model.handbook import Handbook
from handreiking.model.method import Method
from handreiking.site.parting import Parting
from handreiking.site.partings import checklists, exercises, methods
from handreiking.site.site import Site

Divided = Callable[[Catalogue, Handbook], Parting[Any]]

LISTS: Mapping[str, Divided] = {
    "methods": lambda words, handbook: methods(words, _entries(handbook)),
    "checklists": checklists,
    "exercises": lambda words, handbook: exercises(words, _entries(handbook)),
}


def part_links(site: Site, id: str) -> list[PartLink]:
    """Return the links to the parts of the list of `LISTS` with this page id on `site`; none if it is not divided."""
    return LISTS[id](site.words, site.handbook).links()


def _entries(handbook: Handbook) -> Sequence[Method]:
    return [part.entry for part in handbook.methods]
