"""What everything on paper is made from: the handbook, its catalogue, the addresses of its pages, and the age of its files."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Any

from handreiking.catalogue import Catalogue
from handreiking.clock import today
from handreiking.components.context import Context
from handreiking.components.terms.finder import term_finder
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.handbook import Handbook, Part
from handreiking.model.images import images_in
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.model.types import Entry
from handreiking.print.runs import PaperWriter
from handreiking.store import program
from handreiking.text.terms import TermFinder

MOST = 25
"""The most methods of which there is a pack with everything: of 100 it has 2,500 pages, and Typst needs 8 GB of memory for it."""

PageKey = tuple[str, str]
"""How a link identifies a page: its kind (``method``, ``checklist``, ``guide``, ``topic``, ``page``) and its id."""


@dataclass(frozen=True)
class Edition:
    """The `handbook` as it is printed on one day.

    `uris` has the uri of each page, `url` turns a uri into an address below the site's root, and `base` is the address of that
    root, empty when unknown. `changes` has the day on which each file was last changed, by its absolute path; for a file that
    is not in it, the day on which its methods were last reviewed is used, or else the day on which it is printed. No document is
    `dated` where there is a history that cannot be read: any day might be wrong.
    """

    handbook: Handbook
    words: Catalogue
    uris: Mapping[PageKey, str]
    url: Callable[[str], str]
    base: str
    changes: Mapping[Path, date]
    dated: bool = True

    def to(self, here: str, kind: str, target: str, anchor: str = "") -> str:
        """Return the absolute address of a page, or of `anchor` on it, for a link on paper; empty when the site's is unknown."""
        return f"{self.base}{self.url(self.uris[kind, target])}{'#' if anchor else ''}{anchor}" if self.base else ""

    def file(self, here: str, path: str) -> str:
        """Return the absolute address of the file at `path`; empty when the site's address is unknown."""
        return f"{self.base}{path}" if self.base else ""

    def writer(self, page: PageKey) -> PaperWriter:
        """Return the writer of a new document, which belongs to `page`."""
        return PaperWriter(Context(self.handbook, self.words, self, self._finder, self.uris[page], explain=True))

    def changed(self, part: Part[Entry] | None) -> date | None:
        """Return when the file of `part` was last changed: as in `changes`, or else when its methods were last reviewed.

        Where nothing tells, what is printed is what is there today. None for no file, and where nothing is `dated`.
        """
        if part is None or not self.dated:
            return None
        project = self.handbook.project
        dates = [self.changes.get((project / one.file).resolve()) for one in (part.document, part.beside) if one]
        known = max((one for one in dates if one), default=None)
        own = (
            [part.entry]
            if isinstance(part.entry, Method | Topic | GeneralChecklist)
            else [one.entry for one in self.handbook.methods]
        )
        return known or max((one.reviewed for one in own if one.reviewed), default=today())

    def facts(self, parts: Iterable[Part[Any]], *own: object) -> str:
        """Return all that a document is made of, as a hash: the text of each of its `parts`, and values of its `own`.

        What any document may look up (`_common`) is part of it, whether this one does so or not. ``repr`` tells the values apart.
        """
        return _hash([self._common, repr(own), *(self._texts(part) for part in parts)])

    @property
    def here(self) -> str:
        """The name of the local edition that it is, empty if it is none."""
        return self.words("local.edition", place=self.words("local.place")) if self.handbook.edition else ""

    @property
    def is_one_pack(self) -> bool:
        """Whether there is a pack with everything: there is a method or more than one checklist, and no more than `MOST` methods.

        A checklist takes a twentieth of what a method does.
        """
        methods, lists = len(self.handbook.methods), len(self.handbook.general_checklists)
        return (methods > 0 or lists > 1) and methods + lists / 20 <= MOST

    @cached_property
    def _common(self) -> str:
        """The code, the words and the look; the addresses and titles of all pages; terms, sources and topics."""
        handbook = self.handbook
        places = [(key, uri, self.url(uri)) for key, uri in sorted(self.uris.items())]
        titles = [
            [(id, part.entry.title) for id, part in sorted(handbook.method_by_id.items())],
            [(id, one.title) for id, (_, one) in sorted(handbook.checklist_by_id.items())],
            [(id, one.title) for id, (_, one) in sorted(handbook.guide_by_id.items())],
        ]
        shared = (handbook.glossary, handbook.bibliography, *handbook.topics)
        look = handbook.look.of_paper
        return _hash([program(), self.words.digest, look, self.base, repr(places), repr(titles), *map(self._texts, shared)])

    def _texts(self, part: Part[Any] | None) -> str:
        """The text of a file and of the local one beside it, and what its images are."""
        own = (part.document.text, part.beside.text if part.beside else "") if part else ()
        return "".join((*own, *(one.printed for one in images_in(part, self.handbook.images)))) if part else ""

    @cached_property
    def images(self) -> Mapping[str, Path]:
        """Where each image is, by its name where it is printed."""
        return {one.printed: one.path for one in self.handbook.images.values() if one.digest}

    @cached_property
    def _finder(self) -> TermFinder:
        return term_finder(self.handbook.terms)


def _hash(parts: Iterable[str | bytes]) -> str:
    """A hash of `parts` that tells apart how they are divided."""
    whole = blake2b(digest_size=16)
    for part in parts:
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        whole.update(b"%d:" % len(content))
        whole.update(content)
    return whole.hexdigest()
