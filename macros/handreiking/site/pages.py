"""The list of the handbook's pages: what each shows, its address, and the file that it comes from."""

from collections.abc import Iterator, Sequence
from datetime import date

from handreiking.catalogue import Catalogue
from handreiking.components.rule_page.params import RuleEntry
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.method import Method
from handreiking.site.lists import fixed_pages
from handreiking.site.page import Page
from handreiking.text.inline import plain


def pages(
    handbook: Handbook, words: Catalogue, start: str | None, today: date, rules: Sequence[RuleEntry] = ()
) -> tuple[Page, ...]:
    """Return all pages of `handbook`, and one for each of `rules`.

    `start` is the id of the guide that home opens with, None for the first one. `today` decides which reviews are overdue.
    """
    found = (
        *fixed_pages(handbook, words, opening_guide(handbook, start), rules),
        *_methods(handbook, words, today),
        *_checklists(handbook, words, today),
    )
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


def _methods(handbook: Handbook, words: Catalogue, today: date) -> Iterator[Page]:
    for part in handbook.methods:
        method, uri = part.entry, f"{words('address.methods')}/{part.slug}.md"
        params = {"method": method, "today": today}
        file = part.document.file
        yield Page(uri, "method", method.id, method.title, "method", params, plain(method.summary), file, explain=True)


def _checklists(handbook: Handbook, words: Catalogue, today: date) -> Iterator[Page]:
    for part, checklist in handbook.checklist_by_id.values():
        method = part.entry if isinstance(part.entry, Method) else None
        uri = f"{words('address.checklists')}/{checklist.id}.md"
        params = {"checklist": checklist, "method": method, **({} if method else {"today": today})}
        about = _about(words, checklist)
        yield Page(uri, "checklist", checklist.id, checklist.title, "checklist_page", params, about, part.document.file)


def _guides(handbook: Handbook, words: Catalogue) -> Iterator[Page]:
    for part, guide in handbook.guide_by_id.values():
        uri = f"{words('address.guides')}/{_slug(part, guide)}.md"
        params = {"guide": guide, "method": part.entry if isinstance(part.entry, Method) else None}
        # A title that asks something ends by itself.
        about = plain(guide.intro) if guide.intro else words("page.guide.description", title=guide.title).replace("?.", "?")
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


def _about(words: Catalogue, checklist: Checklist) -> str:
    """What a search engine says of `checklist`: its introduction, or when it is used."""
    if isinstance(checklist, GeneralChecklist) and checklist.introduction:
        return plain(checklist.introduction[0])
    when = checklist.when
    return (
        words("page.checklist.description", title=checklist.title, when=when)
        if when
        else words("page.checklist.bare", title=checklist.title)
    )


def _slug(part: Part[Method] | Part[Guide], guide: Guide) -> str:
    """The last part of the address of `guide`: the name of its own file, or its id if it is inside a method."""
    return part.slug if isinstance(part.entry, Guide) else guide.id
