"""What can be found on the pages that list methods, checklists, guides and roles."""

from collections.abc import Iterable, Iterator, Sequence

from handreiking.components.checklist_index import params as checklists
from handreiking.components.guide_index import params as guides
from handreiking.components.overview import params as everything
from handreiking.components.role_index import params as shared_roles
from handreiking.components.rows.params import Row
from handreiking.model.guide import Guide
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def read_across(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the title and the note of each of `rows`."""
    return (said for row in rows for said in (row.title, row.note))


def method_index(page: PageReader, methods: Sequence[Method]) -> Iterator[IndexedSection]:
    """Yield all methods, each with its summary."""
    said = [text for method in methods for text in (method.title, page.bare(method.summary))]
    yield page.top(page.words("page.methods.lead"), *said)


def checklist_index(page: PageReader, methods: Sequence[Method]) -> Iterator[IndexedSection]:
    """Yield the checklists of each method."""
    yield page.top(page.words("page.checklists.lead"))
    for group in checklists.checklist_index(page.context, methods).groups:
        yield page.section(group.method.id, group.method.title, *read_across(group.rows))


def guide_index(page: PageReader, general: Sequence[Guide], methods: Sequence[Method]) -> Iterator[IndexedSection]:
    """Yield the guides that choose between methods, and then those of each method."""
    view = guides.guide_index(page.context, general, methods)
    yield page.top(page.words("page.guides.lead"))
    if view.general:
        yield page.section("kiezen", page.words("page.guides.general"), *read_across(view.general))
    if view.special:
        yield page.section("per-methode", page.words("page.guides.special"), *read_across(view.special))


def overview(
    page: PageReader, methods: Sequence[Method], general: Sequence[Guide], topics: Sequence[Topic]
) -> Iterator[IndexedSection]:
    """Yield all methods, checklists, guides and topics."""
    words = page.words
    yield page.top(words("page.everything.lead"))
    for group in everything.overview(page.context, methods, general, topics).groups:
        yield page.section(words(f"address.{group.kind}"), words(f"page.{group.kind}.title"), *read_across(group.rows))


def role_index(page: PageReader, methods: Sequence[Method]) -> Iterator[IndexedSection]:
    """Yield each role with its tasks in each method that has it."""
    yield page.top(page.words("page.roles.lead"))
    for shared in shared_roles.role_index(page.context, methods).roles:
        said = []
        for use in shared.uses:
            own = use.role.title if use.role.title != shared.title else ""
            said += [use.method.title, own, page.bare(*use.role.tasks)]
        yield page.section(page.words("anchor.role", id=shared.id), shared.title, *said)
