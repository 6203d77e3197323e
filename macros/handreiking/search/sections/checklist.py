"""What can be found on the page of a checklist."""

from collections.abc import Iterator
from datetime import date

from handreiking.components.checklist.params import introduction
from handreiking.model.checklist import Checklist, Item
from handreiking.model.method import Method
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def checklist_page(
    page: PageReader, checklist: Checklist, method: Method | None, today: date | None = None
) -> Iterator[IndexedSection]:
    """Yield when, by whom and how the checklist is used, and its sections with their items."""
    words = page.words
    belongs = (words("part.belongs"), method.title) if method else ()
    yield page.top(page.bare(*introduction(checklist)), *_pause(page, checklist), *belongs)
    for number, section in enumerate(checklist.sections, 1):
        items = (text for item in section.items for text in _item(page, item))
        occasions = words("checklist.occasions", occasions=words.listed(section.occasions)) if section.occasions else None
        yield page.section(f"{checklist.id}-{number}", section.title, section.when, occasions, *items)
    if checklist.signers:
        anchor = f"{checklist.id}-{words('anchor.signers')}"
        yield page.section(anchor, words("checklist.signers"), words("checklist.signers-how"), *checklist.signers)


def _pause(page: PageReader, checklist: Checklist) -> Iterator[str]:
    words = page.words
    use = words(f"checklist.use-{checklist.use}") if checklist.use else None
    for name, said in (("when", checklist.when), ("who", checklist.who), ("use", use)):
        if said:
            yield from (words(f"checklist.{name}"), said)


def _item(page: PageReader, item: Item) -> Iterator[str | None]:
    yield from (item.level, page.bare(item.text), page.words("local.mark") if item.is_local else None, page.bare(item.why))
    if item.links:
        yield page.words("checklist.links")
        yield from (link.title for link in item.links)
