"""The documents on paper: some for each checklist, guide, topic and method, and one of everything."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from handreiking.components.downloads.download import Variant
from handreiking.model.checklist import Checklist
from handreiking.model.exercise import Exercise
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.print.edition import Edition, PageKey
from handreiking.print.exercise import handout_data, trainer_data
from handreiking.print.head import Colophon, head
from handreiking.print.pack import pack_data
from handreiking.print.runs import PaperWriter
from handreiking.print.sheets import Data, checklist_data, guide_data, source_list
from handreiking.print.topics import topic_data

EVERYONE: tuple[Variant, ...] = ("plain", "large")
"""The variants that each document has but the trainer's."""
EXERCISE: tuple[tuple[str, Callable[[PaperWriter, Exercise], Data], tuple[Variant, ...]], ...] = (
    ("handout", handout_data, EVERYONE),
    ("trainer", trainer_data, ("trainer", "trainer-large")),
)
"""The two documents of an exercise: the kind of each, the function that makes its data, and its variants."""


@dataclass(frozen=True, slots=True)
class Printable:
    """A file to make: its `name`, the page that offers it (kind and id), and the `data` that Typst gets.

    `part` is the id of the part of that page that it is about, an exercise; empty for the whole page.
    """

    name: str
    page: PageKey
    variant: Variant
    title: str
    changed: date
    data: Mapping[str, Any]
    part: str = ""


def printables(edition: Edition) -> Iterator[Printable]:
    """Yield every document, in the order of the pages."""
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
    if handbook.methods:
        yield from _pack(edition, ("page", "home"), edition.words("paper.everything"), handbook.methods, whole=True)


def checklist_printables(edition: Edition) -> Iterator[Printable]:
    """Yield the documents of the checklists."""
    for part, one in edition.handbook.checklist_by_id.values():
        yield from _checklist(edition, part, one)


def _checklist(edition: Edition, part: Part[Method], one: Checklist) -> Iterator[Printable]:
    page = ("checklist", one.id)
    colophon = Colophon(one.title, part.entry.title, part.entry.owner, edition.changed(part), part.entry.review_by)
    data = checklist_data(edition.writer(page), one, part.entry)
    pocket: tuple[Variant, ...] = ("pocket",) if one.pocket else ()
    variants: tuple[Variant, ...] = ("plain", "large", "fillable", *pocket, "editable")
    for variant in variants:
        kind = "card" if variant == "pocket" else "checklist"
        yield _printable(edition, page, variant, colophon, {"kind": kind, "checklist": data})


def _guide(edition: Edition, part: Part[Method] | Part[Guide], one: Guide) -> Iterator[Printable]:
    page, handbook = ("guide", one.id), edition.handbook
    method = part.entry if isinstance(part.entry, Method) else None
    chosen = [method] if method else [handbook.method_by_id[id].entry for outcome in one.outcomes if (id := outcome.method)]
    review = min((one.review_by for one in chosen), default=None)
    owner = method.owner if method else ""
    colophon = Colophon(one.title, method.title if method else "", owner, edition.changed(part), review)
    data = guide_data(edition.writer(page), one, method)
    for variant in EVERYONE:
        yield _printable(edition, page, variant, colophon, {"kind": "guide", "guide": data})


def _topic(edition: Edition, part: Part[Topic]) -> Iterator[Printable]:
    page, one = ("topic", part.entry.id), part.entry
    colophon = Colophon(one.title, edition.words("paper.topic"), one.owner, edition.changed(part), one.review_by)
    data = topic_data(edition.writer(page), one)
    for variant in EVERYONE:
        yield _printable(edition, page, variant, colophon, {"kind": "topic", "topic": data})


def _exercise(edition: Edition, part: Part[Method], one: Exercise) -> Iterator[Printable]:
    page, words, method = ("method", part.entry.id), edition.words, part.entry
    colophon = Colophon(one.title, method.title, method.owner, edition.changed(part), method.review_by)
    for kind, make, variants in EXERCISE:
        paper = edition.writer(page)
        made = make(paper, one) | {"kicker": words(f"paper.{kind}", method=method.title), "sources": source_list(paper)}
        data = {"kind": kind, "exercise": made}
        for variant in variants:
            yield _printable(edition, page, variant, colophon, data, one.id)


def _pack(edition: Edition, page: PageKey, title: str, parts: Any, whole: bool = False) -> Iterator[Printable]:
    handbook: Handbook = edition.handbook
    methods = [part.entry for part in parts]
    topics = [part for part in handbook.topics if whole or part.entry.urgent]
    files = [*parts, handbook.glossary, *topics, *(handbook.general_guides if whole else ())]
    review = min(method.review_by for method in methods)
    owners = ", ".join(dict.fromkeys(method.owner for method in methods))
    colophon = Colophon(title, "" if whole else edition.words("paper.pack"), owners, max(map(edition.changed, files)), review)
    paper = edition.writer(page)
    summary = edition.words("page.home.description") if whole else methods[0].summary
    cover = {"kicker": edition.words("paper.pack"), "summary": paper.runs(summary)}
    guides = [part.entry for part in handbook.general_guides] if whole else []
    data = pack_data(paper, methods, guides, [part.entry for part in topics], cover)
    for variant in EVERYONE:
        yield _printable(edition, page, variant, colophon, {"kind": "pack", "pack": data})


def _printable(
    edition: Edition, page: PageKey, variant: Variant, colophon: Colophon, content: Mapping[str, Any], exercise: str = ""
) -> Printable:
    words = edition.words
    stem = words("paper.everything-name") if page == ("page", "home") else Path(edition.uris[page]).stem
    kind = "exercise" if exercise else "pack" if content["kind"] == "pack" else page[0]
    suffix = words(f"paper.suffix.{variant}") if variant not in ("plain", "editable") else ""
    name = "-".join(part for part in (words(f"paper.name.{kind}"), stem, exercise, suffix) if part)
    anchor = words("anchor.exercise", id=exercise) if exercise else ""
    common = head(words, colophon, edition.to("", *page, anchor), variant)
    return Printable(name, page, variant, colophon.title, colophon.changed, {**common, **content}, exercise)
