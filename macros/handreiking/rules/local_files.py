"""What the rules about local files share: what each adds, with the path to it, and what the handbook has there."""

from collections.abc import Iterator, Sequence

from handreiking.model.checklist import Checklist
from handreiking.model.document import Path
from handreiking.model.handbook import Handbook, Part
from handreiking.model.lists import Bibliography, Source
from handreiking.model.local import Contact, Local, LocalItem, LocalMethod, LocalTopic


def local_items(handbook: Handbook) -> Iterator[tuple[Part[Local], Path, LocalItem, Checklist]]:
    """Yield (file, path, item, checklist) for each item that is added to a checklist of `handbook`."""
    for part in handbook.locals:
        for number, one in enumerate(part.entry.checklists):
            if one.checklist in handbook.checklist_by_id:
                _, checklist = handbook.checklist_by_id[one.checklist]
                for index, item in enumerate(one.items):
                    yield part, ("checklists", number, "items", index), item, checklist


def contacts(handbook: Handbook) -> Iterator[tuple[Part[Local], Path, Contact]]:
    """Yield (file, path, contact) for each service in a local file."""
    for part in handbook.locals:
        for key in ("methods", "topics"):
            adding: Sequence[LocalMethod | LocalTopic] = getattr(part.entry, key)
            for number, one in enumerate(adding):
                for index, contact in enumerate(one.contacts):
                    yield part, (key, number, "contacts", index), contact


def sources(handbook: Handbook) -> Iterator[tuple[Part[Bibliography] | Part[Local], Path, Source]]:
    """Yield (file, path, source) for each source: those of the handbook, and those of local files."""
    parts: tuple[Part[Bibliography] | Part[Local], ...] = (*filter(None, (handbook.bibliography,)), *handbook.locals)
    return ((part, ("sources", index), one) for part in parts for index, one in enumerate(part.entry.sources or ()))
