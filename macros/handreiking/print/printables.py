"""The documents on paper: some for each checklist, guide, topic and method, and one of everything."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache, partial
from typing import Any

from handreiking.components.downloads.download import Variant
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.exercise import Exercise
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.print.edition import Edition, PageKey
from handreiking.print.exercise import handout_data, trainer_data
from handreiking.print.head import Colophon
from handreiking.print.pack import pack_data
from handreiking.print.printable import Draft, Printable, printed_as
from handreiking.print.runs import PaperWriter
from handreiking.print.sheets import Data, checklist_data, guide_data, source_list
from handreiking.print.topics import topic_data

EVERYONE: tuple[Variant, ...] = ("plain", "large")
"""The variants that each document has but the trainer's."""
EXERCISE: Mapping[str, tuple[Callable[[PaperWriter, Exercise], Data], tuple[Variant, ...]]] = {
    "handout": (handout_data, EVERYONE),
    "trainer": (trainer_data, ("trainer", "trainer-large")),
}
"""The two documents of an exercise by kind: the function that makes the data of each, and its variants."""


def printables(edition: Edition) -> Iterator[Printable]:
    """Yield every document, in the order of the pages; of many methods none has everything."""
    handbook = edition.handbook
    yield from checklist_printables(edition)
    for place, found in handbook.guide_by_id.values():
        yield from _guide(edition, place, found)
    for topic in handbook.topics:
        yield from _topic(edition, topic)
    for part in handbook.methods:
        for exercise in part.entry.exercises:
            yield from _exercise(edition, part, exercise)
    for part in handbook.methods:
        yield from _pack(edition, ("method", part.entry.id), part.entry.title, [part])
    if edition.is_one_pack:
        yield from _pack(edition, ("page", "home"), edition.words("paper.everything"), handbook.methods, whole=True)


def checklist_printables(edition: Edition) -> Iterator[Printable]:
    """Yield the documents of the checklists."""
    for part, one in edition.handbook.checklist_by_id.values():
        yield from _checklist(edition, part, one)


def _checklist(edition: Edition, part: Part[Method] | Part[GeneralChecklist], one: Checklist) -> Iterator[Printable]:
    page = ("checklist", one.id)
    entry = part.entry
    method = entry if isinstance(entry, Method) else None
    colophon = Colophon(one.title, method.title if method else "", entry.owner, edition.changed(part), entry.review_by)

    @cache
    def made() -> Data:
        return {"checklist": checklist_data(edition.writer(page), one, method)}

    draft = Draft(page, colophon, (part,), "checklist", made)
    yield from printed_as(edition, draft, ("plain", "large", "fillable"))
    if one.pocket and not one.is_long:
        yield from printed_as(edition, replace(draft, kind="card"), ("pocket",))
    yield from printed_as(edition, draft, ("editable",))


def _guide(edition: Edition, part: Part[Method] | Part[Guide], one: Guide) -> Iterator[Printable]:
    page, handbook = ("guide", one.id), edition.handbook
    method = part.entry if isinstance(part.entry, Method) else None
    chosen = [method] if method else [handbook.method_by_id[id].entry for outcome in one.outcomes if (id := outcome.method)]
    owner = method.owner if method else None
    colophon = Colophon(one.title, method.title if method else "", owner, edition.changed(part), _first_review(chosen))

    @cache
    def made() -> Data:
        return {"guide": guide_data(edition.writer(page), one, method)}

    yield from printed_as(edition, Draft(page, colophon, (part,), "guide", made), EVERYONE)


def _topic(edition: Edition, part: Part[Topic]) -> Iterator[Printable]:
    page, one = ("topic", part.entry.id), part.entry
    colophon = Colophon(one.title, edition.words("paper.topic"), one.owner, edition.changed(part), one.review_by)

    @cache
    def made() -> Data:
        return {"topic": topic_data(edition.writer(page), one)}

    yield from printed_as(edition, Draft(page, colophon, (part,), "topic", made), EVERYONE)


def _exercise(edition: Edition, part: Part[Method], one: Exercise) -> Iterator[Printable]:
    page, words, method = ("method", part.entry.id), edition.words, part.entry
    colophon = Colophon(one.title, method.title, method.owner, edition.changed(part), method.review_by)

    @cache
    def made(kind: str) -> Data:
        paper, make = edition.writer(page), EXERCISE[kind][0]
        exercise = make(paper, one) | {"kicker": words(f"paper.{kind}", method=method.title), "sources": source_list(paper)}
        return {"exercise": exercise}

    for kind, (_, variants) in EXERCISE.items():
        yield from printed_as(edition, Draft(page, colophon, (part,), kind, partial(made, kind), one.id), variants)


def _pack(edition: Edition, page: PageKey, title: str, parts: Any, whole: bool = False) -> Iterator[Printable]:
    handbook: Handbook = edition.handbook
    methods = [part.entry for part in parts]
    topics = [part for part in handbook.topics if whole or part.entry.urgent]
    beside = [*topics, *((*handbook.general_guides, *handbook.general_checklists) if whole else ())]
    owners = edition.words.listed(dict.fromkeys(method.owner for method in methods if method.owner))
    changed = max(filter(None, map(edition.changed, [*parts, handbook.glossary, *beside])), default=None)
    colophon = Colophon(title, "" if whole else edition.words("paper.pack"), owners, changed, _first_review(methods))

    @cache
    def made() -> Data:
        paper = edition.writer(page)
        lists = [part.entry for part in handbook.general_checklists] if whole else []
        summary = edition.words("page.home.description") if whole else methods[0].summary
        cover = {"kicker": edition.words("paper.pack"), "summary": paper.runs(summary)}
        guides = [part.entry for part in handbook.general_guides] if whole else []
        return {"pack": pack_data(paper, methods, guides, [part.entry for part in topics], cover, lists)}

    yield from printed_as(edition, Draft(page, colophon, (*parts, *beside), "pack", made), EVERYONE)


def _first_review(methods: Iterable[Method]) -> date | None:
    """The first day by which one of `methods` must be reviewed."""
    return min((one.review_by for one in methods if one.review_by), default=None)
