"""What can be found on the pages that list methods, checklists, guides and roles."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from handreiking.components.checklist_index import params as index
from handreiking.components.grouping import CategoryGroup, T
from handreiking.components.guide_index import params as guides
from handreiking.components.method_index import params as methods_listed
from handreiking.components.overview import params as everything
from handreiking.components.parts.params import PartLink, Place
from handreiking.components.parts_page.params import PartsSection
from handreiking.components.role_index import params as shared_roles
from handreiking.components.rows.params import Row
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.exercise import Exercise
from handreiking.model.guide import Guide
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def read_across(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the title and the note of each of `rows`."""
    return (said for row in rows for said in (row.title, row.note))


def said_of(links: Iterable[PartLink]) -> Iterator[str]:
    """Yield the label and the note of each of `links`."""
    return (said for link in links for said in (link.label, link.note) if said)


def method_index(page: PageReader, methods: Sequence[Method], place: Place | None = None) -> Iterator[IndexedSection]:
    """Yield all methods, each with its summary; many of them by category."""
    groups = methods_listed.method_index(page.context, methods, place).groups
    yield page.top(lead(page, "methods", place), *([] if groups else _summaries(page, methods)))
    for group in groups:
        yield _category(page, group, *_summaries(page, group.entries))


def checklist_index(
    page: PageReader, general: Sequence[GeneralChecklist], methods: Sequence[Method], place: Place | None = None
) -> Iterator[IndexedSection]:
    """Yield the checklists that belong to no method, and those of each method."""
    view = index.checklist_index(page.context, general, methods, place)
    apart = bool(view.general and view.groups)
    yield page.top(lead(page, "checklists", place), *(() if apart else read_across(view.general)))
    if apart:
        yield page.section(page.words("anchor.general"), page.words("page.checklists.general"), *read_across(view.general))
    for group in view.groups:
        yield page.section(group.method.id, group.method.title, *read_across(group.rows))
    for one in view.categories:
        own = (said for group in one.of_methods for said in (group.method.title, *read_across(group.rows)))
        yield _category(page, one.category, *read_across(one.general), *own)


def guide_index(
    page: PageReader,
    general: Sequence[Guide],
    methods: Sequence[Method],
    parts: Sequence[PartLink] = (),
    place: Place | None = None,
) -> Iterator[IndexedSection]:
    """Yield the guides that choose between methods, and then those of each method, or the parts that have them."""
    view = guides.guide_index(page.context, general, methods)
    yield page.top(lead(page, "guides", place))
    if view.general:
        yield page.section(page.words("anchor.guides-general"), page.words("page.guides.general"), *read_across(view.general))
    if view.special or parts:
        links = (link.label for link in parts)
        yield page.section(
            page.words("anchor.guides-special"), page.words("page.guides.special"), *read_across(view.special), *links
        )


def overview(
    page: PageReader,
    methods: Sequence[Method],
    general: Sequence[Guide],
    topics: Sequence[Topic],
    place: Place | None = None,
    checklists: Sequence[GeneralChecklist] = (),
) -> Iterator[IndexedSection]:
    """Yield all methods, checklists, guides and topics; of a part, which repeats what other lists have, only the lead."""
    words = page.words
    view = everything.overview(page.context, methods, general, topics, place, checklists)
    yield page.top(view.lead)
    for group in [] if place else view.groups:
        yield page.section(words(f"address.{group.kind}"), words(f"page.{group.kind}.title"), *read_across(group.rows))


def role_index(
    page: PageReader, methods: Sequence[Method], only: Mapping[str, str] | None = None, place: Place | None = None
) -> Iterator[IndexedSection]:
    """Yield each role with its tasks in each method that has it."""
    yield page.top(lead(page, "roles", place))
    for shared in shared_roles.role_index(page.context, methods, only).roles:
        said = []
        for use in shared.uses:
            own = use.role.title if use.role.title != shared.title else ""
            said += [use.method.title, own, "" if place else page.bare(*use.role.tasks)]
        yield page.section(page.words("anchor.role", id=shared.id), shared.title, *said)


def parts_page(
    page: PageReader, title: str, lead: str, size: str, sections: Sequence[PartsSection], place: Place | None = None
) -> Iterator[IndexedSection]:
    """Yield what the list is, how much it has, and its parts."""
    yield page.top(lead, size, *(link.label for one in sections if not one.title for link in one.links))
    for one in sections:
        if one.title:
            yield page.section(one.anchor, one.title, *said_of(one.links))


def exercise_page(page: PageReader, methods: Sequence[Method], place: Place) -> Iterator[IndexedSection]:
    """Yield the exercises, each with its method."""
    said = [text for method in methods for one in method.exercises for text in (one.title, _exercise(page, method, one))]
    yield page.top(place.lead, *said)


def lead(page: PageReader, id: str, place: Place | None) -> str:
    """Return the lead of the list called `id`, or of its part at `place`."""
    return place.lead if place else page.words(f"page.{id}.lead")


def _category(page: PageReader, group: CategoryGroup[T], *said: str) -> IndexedSection:
    about = group.category.sentence if group.category else None
    return page.section(group.anchor, group.title, about or "", *said)


def _summaries(page: PageReader, methods: Sequence[Method]) -> Iterator[str]:
    return (text for method in methods for text in (method.title, page.bare(method.summary)))


def _exercise(page: PageReader, method: Method, exercise: Exercise) -> str:
    return f"{method.title} · {page.words('exercise.minutes', number=exercise.minutes)}"
