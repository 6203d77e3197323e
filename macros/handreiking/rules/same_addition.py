"""The rule ``same-addition``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import place
from handreiking.model.document import Path, locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry
from handreiking.rules.checklists import checklists
from handreiking.rules.local_files import local_items
from handreiking.text.inline import plain

Said = tuple[str, tuple[str, ...], Part[Entry], Path]
"""The name of something, what makes it the same as something else, and where it is said."""


def same_addition(handbook: Handbook) -> Iterator[Diagnostic]:
    """Two local files are about one place, or a local file says something twice, or what the handbook says there already.

    The reader would see one of the two, or both. There must be one place to change it.
    """
    first: dict[tuple[str, ...], tuple[Part[Entry], Path]] = {}
    for name, key, part, path in (*_places(handbook), *_targets(handbook), *_items(handbook)):
        if key in first:
            yield _about(name, part, path, *first[key])
        first.setdefault(key, (part, path))


def _places(handbook: Handbook) -> Iterator[Said]:
    return ((part.entry.title, (part.entry.title.casefold(),), part, ("title",)) for part in handbook.locals)


def _targets(handbook: Handbook) -> Iterator[Said]:
    """Yield each id, and each field of a method, that a local file adds to."""
    for part in handbook.locals:
        file, local = part.document.file, part.entry
        for index, one in enumerate(local.methods):
            yield one.method, (file, "method", one.method), part, ("methods", index, "method")
            for number, addition in enumerate(one.additions):
                path: Path = ("methods", index, "additions", number, "field")
                yield addition.field, (file, "field", one.method, addition.field), part, path
        for index, checklist in enumerate(local.checklists):
            yield checklist.checklist, (file, "checklist", checklist.checklist), part, ("checklists", index, "checklist")
        for index, topic in enumerate(local.topics):
            yield topic.topic, (file, "topic", topic.topic), part, ("topics", index, "topic")


def _items(handbook: Handbook) -> Iterator[Said]:
    """Yield each item that is added, after those of the handbook in the same section."""
    places = {checklist.id: (part, path) for part, path, checklist in checklists(handbook)}
    for part, path, item, checklist in local_items(handbook):
        owner, there = places[checklist.id]
        same = (part.document.file, "item", checklist.id, item.section)
        number = next((number for number, section in enumerate(checklist.sections) if section.title == item.section), 0)
        for index, own in enumerate(checklist.sections[number].items):
            if plain(own.text) == plain(item.text):
                where = (*there, "sections", number, "items", index, "text")
                yield own.text, (*same, plain(own.text)), owner, where
        yield item.text, (*same, plain(item.text)), part, (*path, "text")


def _about(name: str, part: Part[Entry], path: Path, former: Part[Entry], there: Path) -> Diagnostic:
    first = locate(former.document, there)
    params = {"name": name, "file": first.file, "line": str(first.line)}
    hint = "place" if path == ("title",) else "hint"
    where = place(part.document, path[:-1])
    return Diagnostic("same-addition", locate(part.document, path), params, hint, related=first, place=where)
