"""What a macro asks for, found on a site: the component that shows it, with its params."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from handreiking.calls.shown import Shown
from handreiking.components.downloads.download import Download
from handreiking.components.method.sections import SECTIONS, in_order
from handreiking.model.lists import Source
from handreiking.model.method import Method
from handreiking.site.part_links import part_links
from handreiking.site.site import Site


@dataclass(frozen=True, slots=True)
class Piece:
    """A `component` with its `params`. Its first heading is of `level` on a page of its own.

    With `explain` it explains the terms that it uses; `downloads` are the files to print that belong to it.
    """

    component: str
    params: Mapping[str, object]
    level: int = 2
    explain: bool = False
    downloads: tuple[Download, ...] = ()


def piece(site: Site, shown: Shown, here: str) -> Piece:
    """Return what `shown` asks for, of which `faults` found that it is there, for the page `here`.

    A page is what the generated page is made of.
    """
    if shown.way == "section":
        return Piece("section", {"method": _method(site, shown.id), "name": shown.name}, LEVELS[shown.name])
    if shown.name == "offline":
        download = site.file(here, site.download) if site.download else ""
        return Piece("offline", {"download": download, "paper": site.paper_packed})
    if shown.way == "part":
        return PARTS[shown.name](site, shown)
    if shown.ids:
        return SOME[shown.name](site, shown.ids)
    return _page(site, (shown.name, shown.id) if shown.way == "page" else ("page", shown.name), 1 if shown.titled else 2)


def _page(site: Site, key: tuple[str, str], level: int) -> Piece:
    if key not in site.page_of and key[0] == "topic":
        part, section = site.handbook.topic_by_id[key[1]]
        params = site.page_of["topic", part.entry.id].params
        return Piece("topic_section", {"topic": params["topic"], "section": section, "today": params["today"]})
    page = site.page_of[key]
    return Piece(page.component, page.params, level, page.explain, site.downloads.get(key, ()))


def _method(site: Site, id: str) -> Method:
    method = site.page_of["method", id].params["method"]
    assert isinstance(method, Method)
    return method


def _methods(site: Site, ids: Sequence[str]) -> list[Method]:
    return [_method(site, id) for id in ids] if ids else [part.entry for part in site.handbook.methods]


def _deeper(name: str, level: int = 2) -> int:
    """The level of the headings in the section called `name`."""
    for one in in_order(SECTIONS):
        if any(inside.name == name for inside in one.inside):
            return _deeper(one.name, level) + 1
    return level + 1


LEVELS = {one.name: _deeper(one.name) for one in in_order(SECTIONS)}
"""The level of the headings in each section of a method's page, by its name."""

SOME: Mapping[str, Callable[[Site, Sequence[str]], Piece]] = {
    "methods": lambda site, ids: Piece("method_index", {"methods": _methods(site, ids)}),
    "compare": lambda site, ids: Piece("compare", {"methods": _methods(site, ids)}),
    "checklists": lambda site, ids: Piece("checklist_index", {"general": [], "methods": _methods(site, ids)}),
    "guides": lambda site, ids: Piece("guide_index", {"general": [], "methods": _methods(site, ids)}),
    "glossary": lambda site, ids: Piece("glossary", {"terms": [site.handbook.term_by_id[id] for id in ids]}),
    "sources": lambda site, ids: Piece("bibliography", {"sources": _sources(site, ids), "apart": False}),
}
"""Some entries of a list, by the name of the list."""


def _sources(site: Site, ids: Sequence[str]) -> list[Source]:
    return [site.handbook.source_by_id[id] for id in ids]


def _checklist(site: Site, shown: Shown) -> Piece:
    params = site.page_of["checklist", shown.id].params
    return Piece("checklist", {"checklist": params["checklist"], "method": params["method"], "level": 2})


def _guide(site: Site, shown: Shown) -> Piece:
    return Piece("guide", {"guide": site.page_of["guide", shown.id].params["guide"], "level": 2})


def _files(site: Site, shown: Shown) -> Piece:
    kind, _, id = shown.id.partition(" ")
    # Asked of the page too, so that it is noted which files it offers.
    files = tuple(one for one in site.downloads.get((kind, id), ()) if not one.part) if (kind, id) in site.page_of else ()
    return Piece("downloads", {"downloads": files, "headed": False})


def _statement(site: Site, shown: Shown) -> Piece:
    publisher = site.publisher
    return Piece("accessibility", {"part": shown.id, "statement": publisher.statement, "publisher": publisher})


def _exercises(site: Site, shown: Shown) -> Piece:
    if shown.ids:
        return Piece("exercise_index", {"methods": _methods(site, shown.ids)})
    return Piece("exercise_index", {"parts": part_links(site, "exercises")})


PARTS: Mapping[str, Callable[[Site, Shown], Piece]] = {
    "dose": lambda site, shown: Piece("dose", {"method": _method(site, shown.id)}),
    "facts": lambda site, shown: Piece("facts", {"facts": _method(site, shown.id).key_facts}),
    "checklist": _checklist,
    "guide": _guide,
    "tree": lambda site, shown: Piece("tree", {"guide": site.page_of["guide", shown.id].params["guide"]}),
    "cards": lambda site, shown: Piece("cards", {"methods": _methods(site, shown.ids)}, 3),
    "exercises": _exercises,
    "downloads": _files,
    "paper": lambda site, shown: Piece("paper", {"downloads": site.downloads, "parts": part_links(site, "methods")}),
    "selection": lambda site, shown: Piece("selection", {"parts": part_links(site, "checklists")}),
    "accessibility": _statement,
    "remove": lambda site, shown: Piece("remove", {}),
}
"""How each part that is no page and no section is found, by its name."""
