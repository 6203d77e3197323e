"""The pages of the sources: one for all; with many methods, one more for each source, which lists what cites it."""

from collections.abc import Iterator

from handreiking.catalogue import Catalogue
from handreiking.components.limits import ROWS, WHOLE
from handreiking.components.parts.params import PartLink, Place
from handreiking.components.parts_page.params import PartsSection
from handreiking.model.handbook import Handbook
from handreiking.model.lists import Source
from handreiking.site.division import Divider
from handreiking.site.page import Page
from handreiking.site.parting import Parting


def sources(handbook: Handbook, words: Catalogue) -> Iterator[Page]:
    """Yield the page of the sources, its parts if it is divided, and the page of each source if these are apart."""
    found = list(handbook.source_by_id.values())
    apart = len(handbook.methods) > WHOLE.entries
    divider = Divider[Source](lambda source: source.author, lambda source: 900 + 2 * len(source.about or source.title), ROWS)
    parts = () if divider.fits(found) else divider.parts(found)
    folder = words("address.sources")
    parting = Parting(
        "sources",
        f"{folder}/a-z",
        words,
        parts,
        "bibliography",
        lambda part: {"sources": part.entries, "apart": apart},
        "sources",
    )
    title, about, lead = (words(f"page.sources.{key}") for key in ("title", "description", "lead"))
    file = handbook.bibliography.document.file if handbook.bibliography else None
    sections = [PartsSection(parting.links())]
    divided = {"title": title, "lead": lead, "size": parting.whole, "sections": sections} if parts else {}
    whole = {"sources": found, "apart": apart}
    component = "parts_page" if parts else "bibliography"
    yield Page(f"{folder}.md", "page", "sources", title, component, divided or whole, about, file)
    yield from parting.pages()
    yield from (_uses(source, words, folder) for source in (found if apart else ()))


def _uses(source: Source, words: Catalogue, folder: str) -> Page:
    """Return the page of `source`, with everything that cites it."""
    title = words("parts.title", title=words("page.sources.title"), part=source.title)
    place = Place(title, "", PartLink("page", "sources", words("page.sources.title"), 0))
    params = {"source": source, "place": place}
    return Page(f"{folder}/{source.id}.md", "page", f"sources/{source.id}", title, "source_uses", params, title)
