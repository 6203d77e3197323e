"""What can be found on the page of a checklist."""

from collections.abc import Iterator

from handreiking.model.checklist import Checklist
from handreiking.model.method import Method
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def checklist_page(page: PageReader, checklist: Checklist, method: Method) -> Iterator[IndexedSection]:
    """Yield when, by whom and how the checklist is used, and its sections with their items."""
    words = page.words
    pause = (words("checklist.when"), checklist.when, words("checklist.who"), checklist.who)
    use = (words("checklist.use"), words(f"checklist.use-{checklist.use}"))
    yield page.top(*pause, *use, words("part.belongs"), method.title)
    for number, section in enumerate(checklist.sections, 1):
        items = (text for item in section.items for text in (item.text, item.why))
        occasions = words("checklist.occasions", occasions=", ".join(section.occasions)) if section.occasions else None
        yield page.section(f"{checklist.id}-{number}", section.title, section.when, occasions, page.bare(*items))
    if checklist.signers:
        anchor = f"{checklist.id}-{words('anchor.signers')}"
        yield page.section(anchor, words("checklist.signers"), words("checklist.signers-how"), *checklist.signers)
