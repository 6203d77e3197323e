"""What the rules about checklists share: every checklist of the handbook, with the file and the path where it stands."""

from collections.abc import Iterator

from handreiking.model.checklist import Checklist, Item
from handreiking.model.handbook import Handbook, Part
from handreiking.model.method import Method
from handreiking.model.walk import Path


def checklists(handbook: Handbook) -> Iterator[tuple[Part[Method], Path, Checklist]]:
    """Yield each checklist with its file and the path to it."""
    for part in handbook.methods:
        for index, checklist in enumerate(part.entry.checklists):
            yield part, ("checklists", index), checklist


def items(handbook: Handbook) -> Iterator[tuple[Part[Method], Path, Item]]:
    """Yield each item of each checklist with its file and the path to it."""
    for part, path, checklist in checklists(handbook):
        for number, section in enumerate(checklist.sections):
            for index, item in enumerate(section.items):
                yield part, (*path, "sections", number, "items", index), item
