"""The list of the handbook's pages: what each shows, its address, and the file that it comes from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from handreiking.catalogue import Catalogue
from handreiking.components.rule_page.params import RuleEntry
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.method import Method
from handreiking.site.manual.fields import groups
from handreiking.text.inline import plain

WIDE = {"home": ("navigation", "toc", "path"), "compare": ("navigation", "toc")}
"""The pages that need the full width, each with the parts of Material's layout that it hides."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: a component and its params. Links identify it by `kind` and `id`; `source` is the YAML file that it comes from.

    `parts` are the ids of parts of the page that links of the same kind may lead to.

    With `explain` the first use of a term links to its explanation on the page; `hide` lists parts of Material's layout.
    """

    uri: str
    kind: str
    id: str
    title: str
    component: str
    params: Mapping[str, object] = field(default_factory=dict)
    description: str = ""
    source: str | None = None
    explain: bool = False
    hide: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


def pages(
    handbook: Handbook, words: Catalogue, start: str | None, today: date, rules: Sequence[RuleEntry] = ()
) -> tuple[Page, ...]:
    """Return all pages of `handbook`, and one for each of `rules`.

    `start` is the id of the guide that home opens with, None for the first one. `today` decides which reviews are overdue.
    """
    found = (*_fixed(handbook, words, start, rules), *_methods(handbook, words, today), *_checklists(handbook, words))
    return (*found, *_guides(handbook, words), *_topics(handbook, words, today), *_rules(words, rules))


def uris(pages: Sequence[Page]) -> dict[tuple[str, str], str]:
    """Return the uri of each of `pages`, and of their parts, by kind and id."""
    parts = {(page.kind, part): f"{page.uri}#{part}" for page in pages for part in page.parts}
    return {**parts, **{(page.kind, page.id): page.uri for page in pages}}


def manual_folder(words: Catalogue) -> str:
    """Return the folder of the manual for maintainers, with a slash: every page in it is part of it, also one written by hand."""
    return f"{words('address.rules').partition('/')[0]}/"


def opening_guide(handbook: Handbook, start: str | None) -> Guide | None:
    """Return the guide that home opens with: the one with the id `start`, or else the first general guide, if any."""
    general = [part.entry for part in handbook.general_guides]
    return next((guide for guide in general if guide.id == start), general[0] if general else None)


def _fixed(handbook: Handbook, words: Catalogue, start: str | None, rules: Sequence[RuleEntry]) -> Iterator[Page]:
    methods = [part.entry for part in handbook.methods]
    general = [part.entry for part in handbook.general_guides]
    topics = [part.entry for part in handbook.topics]
    contents: tuple[tuple[str, str, str, Mapping[str, object]], ...] = (
        ("home", "index", "home", {"guide": opening_guide(handbook, start), "methods": methods}),
        ("methods", f"{words('address.methods')}/index", "method_index", {"methods": methods}),
        ("checklists", f"{words('address.checklists')}/index", "checklist_index", {"methods": methods}),
        ("guides", f"{words('address.guides')}/index", "guide_index", {"general": general, "methods": methods}),
        ("everything", words("address.everything"), "overview", {"methods": methods, "general": general, "topics": topics}),
        ("compare", words("address.compare"), "compare", {"methods": methods}),
        ("roles", words("address.roles"), "role_index", {"methods": methods}),
        ("glossary", words("address.glossary"), "glossary", {"terms": handbook.terms}),
        ("sources", words("address.sources"), "bibliography", {}),
        ("fields", words("address.fields"), "field_reference", {"groups": groups(words)}),
        ("rules", f"{words('address.rules')}/index", "rule_index", {"rules": rules}),
    )
    files = {"glossary": handbook.glossary, "sources": handbook.bibliography}
    for id, address, component, params in contents:
        source = part.document.file if (part := files.get(id)) else None
        lead = words(f"page.{id}.description")
        hide = WIDE.get(id, ())
        yield Page(f"{address}.md", "page", id, words(f"page.{id}.title"), component, params, lead, source, hide=hide)


def _methods(handbook: Handbook, words: Catalogue, today: date) -> Iterator[Page]:
    for part in handbook.methods:
        method, uri = part.entry, f"{words('address.methods')}/{part.slug}.md"
        params = {"method": method, "today": today}
        file = part.document.file
        yield Page(uri, "method", method.id, method.title, "method", params, plain(method.summary), file, explain=True)


def _checklists(handbook: Handbook, words: Catalogue) -> Iterator[Page]:
    for part, checklist in handbook.checklist_by_id.values():
        uri = f"{words('address.checklists')}/{checklist.id}.md"
        params = {"checklist": checklist, "method": part.entry}
        about = words("page.checklist.description", title=checklist.title, when=checklist.when)
        yield Page(uri, "checklist", checklist.id, checklist.title, "checklist_page", params, about, part.document.file)


def _guides(handbook: Handbook, words: Catalogue) -> Iterator[Page]:
    for part, guide in handbook.guide_by_id.values():
        uri = f"{words('address.guides')}/{_slug(part, guide)}.md"
        params = {"guide": guide, "method": part.entry if isinstance(part.entry, Method) else None}
        about = plain(guide.intro) if guide.intro else words("page.guide.description", title=guide.title)
        yield Page(uri, "guide", guide.id, guide.title, "guide_page", params, about, part.document.file, explain=True)


def _topics(handbook: Handbook, words: Catalogue, today: date) -> Iterator[Page]:
    for part in handbook.topics:
        topic, uri = part.entry, f"{words('address.topics')}/{part.slug}.md"
        about, ids = plain(topic.summary), tuple(section.id for section in topic.sections)
        params = {"topic": topic, "today": today}
        yield Page(uri, "topic", topic.id, topic.title, "topic", params, about, part.document.file, explain=True, parts=ids)


def _rules(words: Catalogue, rules: Sequence[RuleEntry]) -> Iterator[Page]:
    for entry in rules:
        uri = f"{words('address.rules')}/{entry.name}.md"
        yield Page(
            uri, "rule", entry.name, entry.title, "rule_page", {"entry": entry}, f"{entry.title}. {entry.why}", hide=("toc",)
        )


def _slug(part: Part[Method] | Part[Guide], guide: Guide) -> str:
    """The last part of the address of `guide`: the name of its own file, or its id if it is inside a method."""
    return part.slug if isinstance(part.entry, Guide) else guide.id
