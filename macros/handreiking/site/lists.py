"""The pages that every handbook has: home, its lists, and the manual. A list that does not fit on a page is divided."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from handreiking.catalogue import Catalogue
from handreiking.components.compare.rows import has_usual_rows
from handreiking.components.parts.params import PartLink
from handreiking.components.parts_page.params import PartsSection
from handreiking.components.rule_page.params import RuleEntry
from handreiking.model.expected import kinds_of
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from handreiking.model.method import Method
from handreiking.site.home import area_links, group_links, ways
from handreiking.site.manual.fields import groups
from handreiking.site.manual.macros import macro_groups
from handreiking.site.page import Page
from handreiking.site.parting import Parting
from handreiking.site.partings import checklists, comparison, everything, exercises, guides, methods, roles, terms
from handreiking.site.shown import has_all_kinds, in_index, on_everything, on_home, own_checklists
from handreiking.site.sources import sources

T = TypeVar("T")
OTHER_LEAD = ("compare", "roles")
"""The lists whose first page has another lead when they are divided: what it says of the whole list is not true of a part."""

WIDE = {"home": ("navigation", "toc", "path"), "compare": ("navigation", "toc")}
"""The pages that need the full width, each with the parts of Material's layout that it hides."""


def fixed_pages(handbook: Handbook, words: Catalogue, opening: Guide | None, rules: Sequence[RuleEntry]) -> Iterator[Page]:
    """Yield the pages of every handbook; `opening` is the guide that home opens with."""
    yield from _finding(handbook, words, opening)
    yield from _reference(handbook, words)
    kinds = kinds_of(handbook.language, handbook.about)
    yield _page(words, "fields", words("address.fields"), "field_reference", {"groups": groups(words, kinds)})
    yield _page(words, "macros", words("address.macros"), "macro_reference", {"groups": macro_groups(words, handbook)})
    yield _page(words, "rules", f"{words('address.rules')}/index", "rule_index", {"rules": rules})


def _finding(handbook: Handbook, words: Catalogue, opening: Guide | None) -> Iterator[Page]:
    """Yield home, the lists of what a reader looks for, and the comparison."""
    entries = [part.entry for part in handbook.methods]
    by_name, by_category = methods(words, entries), everything(words, handbook)
    every = ways(words, area_links(handbook, by_category), by_name.links())
    sections = every if handbook.categories else ways(words, (), by_name.links())
    entrances = sections or ways(words, group_links(handbook, words, entries), ())
    by_checklist = checklists(words, handbook)
    both: tuple[Parting[Any], ...] = by_checklist, guides(words, entries)
    kinds = [parting for parting in both if parting.parts]
    lists = [PartLink("page", one.id, words(f"page.{one.id}.title"), one.count(one.entries)) for one in kinds]
    by_kind = [PartsSection(lists, words("anchor.by-kind"), words("parts.by-kind"), wide=True)] if lists else []
    said = entries or "page.home.description" in words.own
    bare = None if said else words("page.everything.lead-some")
    yield _page(words, "home", "index", "home", on_home(handbook, opening, entrances), about=bare)
    if entries:
        yield from _list(words, by_name, f"{words('address.methods')}/index", {"methods": entries}, sections)
    if handbook.checklist_by_id:
        about = None if entries else words("page.checklists.description-general")
        whole = in_index([*own_checklists(handbook), *(one for one in entries if one.checklists)])
        yield from _list(words, by_checklist, f"{words('address.checklists')}/index", whole, about=about)
    yield from _guides(handbook, words, entries)
    about = None if has_all_kinds(handbook) else words("page.everything.lead-some")
    yield from _list(words, by_category, words("address.everything"), on_everything(handbook), [*every, *by_kind], about=about)
    if entries:
        compared = None if has_usual_rows(words, entries) else words("page.compare.lead")
        yield from _list(words, comparison(words, entries), words("address.compare"), {"methods": entries}, about=compared)


def _reference(handbook: Handbook, words: Catalogue) -> Iterator[Page]:
    """Yield the lists that explain and account for what the others say; one that has nothing is omitted."""
    entries = [part.entry for part in handbook.methods]
    if any(one.roles for one in entries):
        yield from _list(words, roles(words, entries), words("address.roles"), {"methods": entries})
    if handbook.glossary and handbook.terms:
        shown = {"terms": handbook.terms}
        file = handbook.glossary.document.file
        yield from _list(words, terms(words, handbook.terms), words("address.glossary"), shown, source=file)
    if handbook.source_by_id:
        yield from sources(handbook, words)
    if (practice := exercises(words, entries)).parts:
        yield from _list(words, practice, f"{words('address.paper')}/a-z", {})


def _guides(handbook: Handbook, words: Catalogue, entries: Sequence[Method]) -> Iterator[Page]:
    """Yield the list of guides, if there are any; those that choose between methods stay on its first page."""
    if not handbook.guide_by_id:
        return
    parting = guides(words, entries)
    whole = {"general": _general(handbook), "methods": [] if parting.parts else entries, "parts": parting.links()}
    yield _page(words, "guides", f"{words('address.guides')}/index", "guide_index", whole)
    yield from parting.pages()


def _list(
    words: Catalogue,
    parting: Parting[T],
    address: str,
    whole: Mapping[str, object],
    sections: Sequence[PartsSection] = (),
    source: str | None = None,
    about: str | None = None,
) -> Iterator[Page]:
    """Yield the page of a list with the params `whole`; or, if it is divided, its first page with `sections`, and its parts.

    What is said of it is `about`, if that is given; else it has the texts of the catalogue.
    """
    if not parting.parts:
        yield _page(words, parting.id, address, parting.component, whole, source, about)
        return
    title = words(f"page.{parting.id}.title")
    lead = words(f"page.{parting.id}.lead-parts") if parting.id in OTHER_LEAD else about or words(f"page.{parting.id}.lead")
    shown = list(sections) or [PartsSection(parting.links(), wide=parting.wide)]
    params = {"title": title, "lead": lead, "size": parting.whole, "sections": shown}
    yield _page(words, parting.id, address, "parts_page", params, source, about)
    yield from parting.pages()


def _page(
    words: Catalogue,
    id: str,
    address: str,
    component: str,
    params: Mapping[str, object],
    source: str | None = None,
    about: str | None = None,
) -> Page:
    title, said = words(f"page.{id}.title"), about or words(f"page.{id}.description")
    return Page(f"{address}.md", "page", id, title, component, params, said, source, hide=WIDE.get(id, ()))


def _general(handbook: Handbook) -> list[Guide]:
    return [part.entry for part in handbook.general_guides]
