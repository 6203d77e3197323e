"""Which documents there are on paper: for each checklist, guide and method, and one of everything."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from handreiking.components.context import Context
from handreiking.download import Variant
from handreiking.handbook import Handbook, Part
from handreiking.model.checklist import Checklist
from handreiking.model.guide import Guide
from handreiking.model.method import Method
from handreiking.model.types import Entry
from handreiking.print.head import Colophon, head
from handreiking.print.pack import pack
from handreiking.print.runs import Paper
from handreiking.print.sheets import checklist, guide
from handreiking.site import Site


@dataclass(frozen=True, slots=True)
class Document:
    """One file to print: the `name` of the file, the page that offers it (kind and id), and all that Typst is told (`data`)."""

    name: str
    page: tuple[str, str]
    variant: Variant
    title: str
    changed: date
    data: Mapping[str, Any]


@dataclass(frozen=True)
class Shop:
    """What making documents needs: the `site`, its address (`base`, empty when unknown) and when each file was last changed."""

    site: Site
    base: str
    changes: Mapping[Path, date]

    def to(self, here: str, kind: str, target: str, anchor: str = "") -> str:
        """Return the whole address of a page, for a link on paper; empty when the site's address is unknown."""
        return f"{self.base}{self.site.addresses.url(self.site.uris[kind, target])}" if self.base else ""

    def file(self, here: str, path: str) -> str:
        """Return the whole address of the file at `path`; empty when the site's address is unknown."""
        return f"{self.base}{path}" if self.base else ""

    def paper(self, page: tuple[str, str]) -> Paper:
        """Return an empty document that belongs to `page`."""
        context = self.site.context(self.site.uris[page], explain=True)
        return Paper(Context(context.handbook, context.words, self, context.finder, context.here, explain=True))

    def changed(self, part: Part[Entry] | None) -> date:
        """Return when the file of `part` was last changed: as git says, else when its methods were last reviewed."""
        if part is None:
            return date.min
        known = self.changes.get((self.site.handbook.root.parent / part.document.file).resolve())
        methods = [part.entry] if isinstance(part.entry, Method) else [one.entry for one in self.site.handbook.methods]
        return known or max((method.reviewed for method in methods), default=date.min)


def documents(shop: Shop) -> Iterator[Document]:
    """Yield every document, in the order of the pages."""
    handbook = shop.site.handbook
    for part, one in handbook.checklist_by_id.values():
        yield from _checklist(shop, part, one)
    for place, found in handbook.guide_by_id.values():
        yield from _guide(shop, place, found)
    for part in handbook.methods:
        yield from _pack(shop, ("method", part.entry.id), part.entry.title, [part])
    if handbook.methods:
        yield from _pack(shop, ("page", "home"), shop.site.words("paper.everything"), handbook.methods, whole=True)


def _checklist(shop: Shop, part: Part[Method], one: Checklist) -> Iterator[Document]:
    page = ("checklist", one.id)
    colophon = Colophon(one.title, part.entry.title, part.entry.owner, shop.changed(part), part.entry.review_by)
    data = checklist(shop.paper(page), one, part.entry)
    pocket: tuple[Variant, ...] = ("pocket",) if one.pocket else ()
    variants: tuple[Variant, ...] = ("plain", "large", "fillable", *pocket, "editable")
    for variant in variants:
        kind = "card" if variant == "pocket" else "checklist"
        yield _document(shop, page, variant, colophon, {"kind": kind, "checklist": data})


def _guide(shop: Shop, part: Part[Method] | Part[Guide], one: Guide) -> Iterator[Document]:
    page, handbook = ("guide", one.id), shop.site.handbook
    method = part.entry if isinstance(part.entry, Method) else None
    chosen = [method] if method else [handbook.method_by_id[id].entry for outcome in one.outcomes if (id := outcome.method)]
    review = min((one.review_by for one in chosen), default=None)
    owner = method.owner if method else ""
    colophon = Colophon(one.title, method.title if method else "", owner, shop.changed(part), review)
    data = guide(shop.paper(page), one, method)
    for variant in ("plain", "large"):
        yield _document(shop, page, variant, colophon, {"kind": "guide", "guide": data})


def _pack(shop: Shop, page: tuple[str, str], title: str, parts: Any, whole: bool = False) -> Iterator[Document]:
    handbook: Handbook = shop.site.handbook
    methods = [part.entry for part in parts]
    files = [*parts, handbook.glossary, *(handbook.general_guides if whole else ())]
    review = min(method.review_by for method in methods)
    owners = ", ".join(dict.fromkeys(method.owner for method in methods))
    colophon = Colophon(title, "" if whole else shop.site.words("paper.pack"), owners, max(map(shop.changed, files)), review)
    paper = shop.paper(page)
    summary = shop.site.words("page.home.description") if whole else methods[0].summary
    cover = {"kicker": shop.site.words("paper.pack"), "summary": paper.runs(summary)}
    guides = [part.entry for part in handbook.general_guides] if whole else []
    data = pack(paper, methods, guides, cover)
    for variant in ("plain", "large"):
        yield _document(shop, page, variant, colophon, {"kind": "pack", "pack": data})


def _document(shop: Shop, page: tuple[str, str], variant: Any, colophon: Colophon, content: Mapping[str, Any]) -> Document:
    uri, words = shop.site.uris[page], shop.site.words
    stem = words("paper.everything-name") if page == ("page", "home") else Path(uri).stem
    kind = "pack" if content["kind"] == "pack" else page[0]
    suffix = "" if variant in ("plain", "editable") else f"-{words(f'paper.suffix.{variant}')}"
    name = f"{words(f'paper.name.{kind}')}-{stem}{suffix}"
    told = head(words, colophon, shop.to("", *page), variant)
    return Document(name, page, variant, colophon.title, colophon.changed, {**told, **content})
