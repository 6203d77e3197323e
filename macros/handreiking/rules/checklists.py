"""What the rules about checklists share: every checklist of the handbook, with its file and its path in that file."""

from collections.abc import Iterator

from handreiking.model.checklist import Checklist, Item
from handreiking.model.document import Path
from handreiking.model.handbook import Handbook, Part
from handreiking.model.method import Method


def checklists(handbook: Handbook) -> Iterator[tuple[Part[Method], Path, Checklist]]:
    """Yield (file, path, checklist) for each checklist."""
    for part in handbook.methods:
        for index, checklist in enumerate(part.entry.checklists):
            yield part, ("checklists", index), checklist


def items(handbook: Handbook) -> Iterator[tuple[Part[Method], Path, Item]]:
    """Yield (file, path, item) for each item of each checklist."""
    for part, path, checklist in checklists(handbook):
        for number, section in enumerate(checklist.sections):
            for index, item in enumerate(section.items):
                yield part, (*path, "sections", number, "items", index), item
