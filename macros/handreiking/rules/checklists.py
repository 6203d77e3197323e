"""What the rules about checklists share: every checklist of the handbook, with its file and its path in that file."""

from collections.abc import Iterator

from handreiking.model.checklist import Checklist, GeneralChecklist, Item
from handreiking.model.document import Path
from handreiking.model.handbook import Handbook, Part
from handreiking.model.local import Local
from handreiking.model.method import Method

Place = Part[Method] | Part[GeneralChecklist]
"""The file that a checklist is in: that of a method, or its own."""


def checklists(handbook: Handbook) -> Iterator[tuple[Place, Path, Checklist]]:
    """Yield (file, path, checklist) for each checklist."""
    for own in handbook.general_checklists:
        yield own, (), own.entry
    for part in handbook.methods:
        for index, checklist in enumerate(part.entry.checklists):
            yield part, ("checklists", index), checklist


def items(handbook: Handbook) -> Iterator[tuple[Place | Part[Local], Path, Item]]:
    """Yield (file, path, item) for each item of each checklist, and for each that a local file adds to one."""
    for part, path, checklist in checklists(handbook):
        for number, section in enumerate(checklist.sections):
            for index, item in enumerate(section.items):
                yield part, (*path, "sections", number, "items", index), item
    for local in handbook.locals:
        for number, added in enumerate(local.entry.checklists):
            for index, item in enumerate(added.items):
                yield local, ("checklists", number, "items", index), item
