"""A local edition: the handbook with what one local file adds, at its place. Whatever is made of it needs no more than that.

The entries are of the same classes as without, so that pages, paper and search treat them alike, and each says what is local in
it. A part has the local file `beside` it, so that what was made of it is made again when that changes.
"""

from dataclasses import replace
from typing import TypeVar

from handreiking.model.checklist import Checklist
from handreiking.model.handbook import Handbook, Part
from handreiking.model.here import Here
from handreiking.model.lists import Bibliography
from handreiking.model.local import Local, LocalMethod, LocalTopic
from handreiking.model.local_items import with_items
from handreiking.model.method import Method
from handreiking.model.topic import Topic, TopicSection
from handreiking.model.types import Entry

E = TypeVar("E", bound=Entry)
C = TypeVar("C", bound=Checklist)


class MethodHere(Method):
    """A method with what is local."""

    here: Here

    @property
    def local(self) -> Here | None:
        """What a local file adds to it."""
        return self.here


class TopicSectionHere(TopicSection):
    """A section of a topic with what is local."""

    here: Here

    @property
    def local(self) -> Here | None:
        """What a local file adds to it."""
        return self.here


class TopicHere(Topic):
    """A topic with what is local."""

    here: Here

    @property
    def local(self) -> Here | None:
        """What a local file adds to it."""
        return self.here


def in_edition(handbook: Handbook, name: str | None) -> Handbook:
    """Return `handbook` as the readers of its local edition `name` see it, or as all others do if that is None or not there.

    The local file must have no errors. Of all other local files nothing is left.
    """
    if not handbook.locals:
        return handbook
    chosen = next((part for part in handbook.locals if part.slug == name), None)
    others = {part.document.file for part in handbook.locals}
    documents = {file: document for file, document in handbook.documents.items() if file not in others}
    plain = replace(handbook, locals=(), documents=documents)
    return _with_local(plain, chosen) if chosen else plain


def _with_local(handbook: Handbook, local: Part[Local]) -> Handbook:
    return replace(
        handbook,
        methods=tuple(_joined(part, _method(part.entry, local.entry), local) for part in handbook.methods),
        general_checklists=tuple(
            _joined(part, _with_items(part.entry, local.entry), local) for part in handbook.general_checklists
        ),
        topics=tuple(_joined(part, _topic(part.entry, local.entry), local) for part in handbook.topics),
        bibliography=_bibliography(handbook.bibliography, local),
        edition=local.entry,
    )


def _joined(part: Part[E], entry: E, local: Part[Local]) -> Part[E]:
    """`part` as the file that `entry` is made of, if it is another one."""
    return part if entry is part.entry else replace(part, entry=entry, beside=local.document)


def _method(method: Method, local: Local) -> Method:
    lists = tuple(_with_items(one, local) for one in method.checklists)
    if any(one is not own for one, own in zip(lists, method.checklists, strict=True)):
        method = method.model_copy(update={"checklists": lists})
    here = [_here(one, local) for one in local.methods if one.method == method.id]
    return MethodHere.model_construct(method.model_fields_set, **dict(method), here=here[0]) if here else method


def _with_items(checklist: C, local: Local) -> C:
    """`checklist` with the items that are added to it, if there are any."""
    items = [item for one in local.checklists if one.checklist == checklist.id for item in one.items]
    return with_items(checklist, items) if items else checklist


def _topic(topic: Topic, local: Local) -> Topic:
    here = {one.topic: _here(one, local) for one in local.topics}
    if any(section.id in here for section in topic.sections):
        topic = topic.model_copy(update={"sections": tuple(_section(one, here.get(one.id)) for one in topic.sections)})
    if topic.id in here:
        return TopicHere.model_construct(topic.model_fields_set, **dict(topic), here=here[topic.id])
    return topic


def _section(section: TopicSection, here: Here | None) -> TopicSection:
    return TopicSectionHere.model_construct(section.model_fields_set, **dict(section), here=here) if here else section


def _here(one: LocalMethod | LocalTopic, local: Local) -> Here:
    said = {name: getattr(one, name) for name in one.one_of}
    return Here.model_construct(title=local.title, reviewed=local.reviewed, review_by=local.review_by, **said)


def _bibliography(part: Part[Bibliography] | None, local: Part[Local]) -> Part[Bibliography] | None:
    """The sources of the handbook, and those of the local file."""
    added = local.entry.sources or ()
    if not added:
        return part
    own = part.entry.sources if part else ()
    entry = Bibliography.model_construct(sources=(*own, *added))
    return _joined(part, entry, local) if part else Part(entry, local.document, local.slug)
