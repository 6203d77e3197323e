"""A handbook: everything in one language, with the files that it comes from."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from handreiking.diagnostic import Diagnostic
from handreiking.model.about import About, Category
from handreiking.model.by_id import Held, first_by_id
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.document import Document, Texts
from handreiking.model.guide import Guide
from handreiking.model.image import ImageFile
from handreiking.model.lists import Bibliography, Glossary, Source, Term
from handreiking.model.local import Local
from handreiking.model.look import Look
from handreiking.model.mentions import Mention, mentions, mentions_untyped
from handreiking.model.method import Method
from handreiking.model.part import Part
from handreiking.model.topic import Topic, TopicSection
from handreiking.model.types import Entry
from handreiking.model.walk import Leaf, walk
from handreiking.text.collation import collation_key

__all__ = ["Handbook", "Part"]


@dataclass(frozen=True)
class Handbook:
    """All methods, guides, checklists, topics, terms and sources of one language, sorted by title, and what is wrong with them.

    The names of `documents` are relative to `project`; `root` holds them. Files `beside` them have `own_texts`, `look`, `images`.
    `locals` are the local files; an `edition` has what one of them adds.
    """

    language: str
    project: Path
    root: Path
    methods: tuple[Part[Method], ...]
    general_guides: tuple[Part[Guide], ...]
    glossary: Part[Glossary] | None
    bibliography: Part[Bibliography] | None
    documents: Mapping[str, Document]
    diagnostics: tuple[Diagnostic, ...]
    topics: tuple[Part[Topic], ...] = ()
    about: Part[About] | None = None
    own_texts: Mapping[str, str] = field(default_factory=dict)
    beside: Mapping[str, Document] = field(default_factory=dict)
    look: Look = field(default_factory=Look)
    general_checklists: tuple[Part[GeneralChecklist], ...] = ()
    images: Mapping[str, ImageFile] = field(default_factory=dict)
    locals: tuple[Part[Local], ...] = ()
    edition: Local | None = None

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of every file, by its name as diagnostics show it; each is read when asked for."""
        return self.texts_with({})

    def texts_with(self, others: Mapping[str, str]) -> Mapping[str, str]:
        """Return the same with the texts of `others`, which are no files of the handbook."""
        return Texts({**self.documents, **self.beside, **{name: Document(name, text) for name, text in others.items()}})

    @property
    def parts(self) -> Iterator[Part[Entry]]:
        """Every file that could be read, in the order of the pages."""
        yield from (*self.topics, *self.general_guides, *self.general_checklists, *self.methods)
        yield from (part for part in (self.glossary, self.bibliography, self.about, *self.locals) if part)

    @property
    def leaves(self) -> Iterable[tuple[Part[Entry], Leaf]]:
        """Every text of every file, as (file, text): what rules about texts and references go through."""
        return ((part, leaf) for part in self.parts for leaf in walk(part.own))

    @property
    def is_empty(self) -> bool:
        """Whether it has nothing that a page is about."""
        return not (self.methods or self.general_checklists or self.general_guides or self.topics)

    @cached_property
    def part_by_file(self) -> Mapping[str, Part[Entry]]:
        """Every file that could be read, by its name as diagnostics show it."""
        return {part.document.file: part for part in self.parts}

    def mentions_in(self, document: Document) -> Iterator[Mention]:
        """Return every mention of an id by a key, a link or a citation in `document`, even if it does not fit the model."""
        return mentions(part.own) if (part := self.part_by_file.get(document.file)) else mentions_untyped(document.data)

    @cached_property
    def notes(self) -> dict[Hashable, Any]:
        """What those who look at the handbook noted about it, so that they need not look again."""
        return {}

    @cached_property
    def method_by_id(self) -> Mapping[str, Part[Method]]:
        """The methods by id, in the order of their titles. If two share an id, which is an error, the first counts."""
        return first_by_id((part.entry.id, part) for part in self.methods)

    @cached_property
    def checklist_by_id(self) -> Mapping[str, Held]:
        """The checklists by id, each as (the file that it is in, checklist); those that belong to no method come first."""
        general: list[Held] = [(part, part.entry) for part in self.general_checklists]
        inside = [(part, checklist) for part in self.methods for checklist in part.entry.checklists]
        return first_by_id((checklist.id, (part, checklist)) for part, checklist in [*general, *inside])

    @cached_property
    def guide_by_id(self) -> Mapping[str, tuple[Part[Method] | Part[Guide], Guide]]:
        """The guides by id, each as (the file that it is in, guide); guides that choose between methods come first."""
        general: list[tuple[Part[Method] | Part[Guide], Guide]] = [(part, part.entry) for part in self.general_guides]
        inside = [(part, guide) for part in self.methods for guide in part.entry.guides]
        return first_by_id((guide.id, (part, guide)) for part, guide in [*general, *inside])

    @cached_property
    def topic_by_id(self) -> Mapping[str, tuple[Part[Topic], TopicSection | None]]:
        """The topics and their sections by id, each as (the file that it is in, the section; None for the topic itself)."""
        inside = [(section.id, (part, section)) for part in self.topics for section in part.entry.sections]
        return first_by_id([*((part.entry.id, (part, None)) for part in self.topics), *inside])

    def title(self, kind: str, id: str) -> str:
        """Return the title of the ``method``, ``checklist``, ``guide`` or ``topic`` with `id`, or of a section; or `KeyError`."""
        if kind == "method":
            return self.method_by_id[id].entry.title
        if kind == "topic":
            part, section = self.topic_by_id[id]
            return section.title if section else part.entry.title
        return (self.checklist_by_id if kind == "checklist" else self.guide_by_id)[id][1].title

    @cached_property
    def categories(self) -> Mapping[str, Category]:
        """The categories of this handbook by id, in its order."""
        return {one.id: one for one in (self.about.entry.categories if self.about else None) or ()}

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The glossary, sorted by term."""
        return tuple(sorted(self.glossary.entry.terms if self.glossary else (), key=lambda term: collation_key(term.term)))

    @cached_property
    def term_by_id(self) -> Mapping[str, Term]:
        """The terms by id, sorted by term."""
        return {term.id: term for term in self.terms}

    @cached_property
    def source_by_id(self) -> Mapping[str, Source]:
        """The sources by id, sorted by author."""
        found = sorted(self.bibliography.entry.sources if self.bibliography else (), key=lambda one: collation_key(one.author))
        return {source.id: source for source in found}
