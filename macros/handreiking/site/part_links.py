"""What a hand-written page shows of a list that is divided: links to its parts."""

from collections.abc import Sequence
from typing import cast

from handreiking.components.parts.params import PartLink
from handreiking.components.parts_page.params import PartsSection
from handreiking.site.site import Site


def part_links(site: Site, id: str) -> list[PartLink]:
    """Return the links to the parts of the list with this page id on `site`; none if it is not divided."""
    first = (page for page in site.pages if (page.kind, page.id, page.component) == ("page", id, "parts_page"))
    sections = (section for page in first for section in cast(Sequence[PartsSection], page.params["sections"]))
    return [link for section in sections for link in section.links if link.id.startswith(f"{id}/")]
