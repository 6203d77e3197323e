"""One file to make: what it is called, where it belongs, and what it is made of. It is not made of anything until it must be."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from handreiking.components.downloads.download import Variant
from handreiking.model.handbook import Part
from handreiking.print.colours import paper_colours
from handreiking.print.edition import Edition, PageKey
from handreiking.print.head import Colophon, head
from handreiking.print.sheets import Data


@dataclass(frozen=True, slots=True)
class Printable:
    """A file to make: its `name`, the page that offers it (kind and id), and what `make` returns: the `data` that Typst gets.

    `facts` is a hash of all that the data is made of (`Edition.facts`): where it is the same, so is the data. `part` is the id of
    the part of that page that it is about, an exercise; empty for the whole page. `images` has where those are that its data may
    name.
    """

    name: str
    page: PageKey
    variant: Variant
    title: str
    changed: date | None
    facts: str
    make: Callable[[], Mapping[str, Any]]
    part: str = ""
    images: Mapping[str, Path] = field(default_factory=dict)

    @property
    def data(self) -> Mapping[str, Any]:
        """The data, made anew each time; what the variants of a document share is made once."""
        return self.make()


@dataclass(frozen=True)
class Draft:
    """A document before it becomes files: `content` returns the data that its variants share, and makes them once.

    `page` is the page that offers it, `kind` the template, and `parts` the files that it is made of. `part` is the id of the part
    of the page that it is about, an exercise; empty for the whole page.
    """

    page: PageKey
    colophon: Colophon
    parts: tuple[Part[Any], ...]
    kind: str
    content: Callable[[], Data]
    part: str = ""


def printed_as(edition: Edition, draft: Draft, variants: Iterable[Variant]) -> Iterator[Printable]:
    """Yield the file of `draft` in each of `variants`."""
    for variant in variants:
        yield _printable(edition, draft, variant)


def _printable(edition: Edition, draft: Draft, variant: Variant) -> Printable:
    words, colophon = edition.words, draft.colophon
    anchor = words("anchor.exercise", id=draft.part) if draft.part else ""

    def make() -> Data:
        marked = bool(edition.handbook.source_by_id)
        common = head(words, colophon, edition.to("", *draft.page, anchor), variant, marked, edition.here)
        colours = paper_colours(edition.handbook.look.colours)
        return {**common, "colours": colours, "kind": draft.kind, **draft.content()}

    facts = edition.facts(draft.parts, draft.page, variant, colophon, draft.kind, draft.part)
    about = _name(edition, draft, variant), draft.page, variant, colophon.title, colophon.changed
    return Printable(*about, facts, make, draft.part, edition.images)


def _name(edition: Edition, draft: Draft, variant: Variant) -> str:
    words, page = edition.words, draft.page
    kind = "exercise" if draft.part else "pack" if draft.kind == "pack" else page[0]
    stem = words("paper.everything-name") if page == ("page", "home") else Path(edition.uris[page]).stem
    suffix = words(f"paper.suffix.{variant}") if variant not in ("plain", "editable") else ""
    return "-".join(part for part in (words(f"paper.name.{kind}"), stem, draft.part, suffix) if part)
