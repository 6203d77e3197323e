"""A file that stands where files of another kind do: said once, instead of everything that does not fit there."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.document import Document
from handreiking.model.kinds import KINDS, home, kind_of_sections
from handreiking.model.lists_that_hold import holds
from handreiking.model.shape import shapes
from handreiking.model.topic import Topic
from handreiking.model.types import Entry

OTHER_SECTIONS: Mapping[str, tuple[type[Entry], ...]] = {"topic": (GeneralChecklist,), "checklist": (Topic,)}
"""The kinds of file that have sections too, but others than those of this kind."""


def misplaced_file(document: Document, model: type[Entry], root: str, language: str) -> Diagnostic | None:
    """Return what is wrong with the place of `document`, which stands where a `model` does; None if nothing is.

    It is misplaced if it fits another kind by its keys, and has one that this kind needs, or one of those of which it needs one,
    and that `model` does not know; of a kind that needs none, any of its keys tells. Sections are of a topic or a checklist, as
    their own keys say. `root` is the folder of the handbook, as diagnostics show it.
    """
    data, known = document.data, _names(model)
    sections = kind_of_sections(data)
    known -= {"sections"} if issubclass(model, OTHER_SECTIONS.get(sections, ())) else set()
    for kind, other in KINDS.items() if isinstance(data, Mapping) else ():
        if issubclass(other, OTHER_SECTIONS.get(sections, ())):
            continue
        needed = [shape.name for shape in shapes(other) if shape.required or shape.name in other.one_of]
        telling = [name for name in needed or [shape.name for shape in shapes(other)] if name not in known and name in data]
        if telling and holds(other, data):
            key = min(telling, key=lambda name: sum(name in _names(one) for one in KINDS.values()))
            place = f"{root}/{home(kind, language, PurePosixPath(document.file).name)}"
            return Diagnostic("misplaced-file", Location(document.file, 1, 1, 1, 1), {"key": key, "place": place})
    return None


def _names(model: type[Entry]) -> frozenset[str]:
    return frozenset(shape.name for shape in shapes(model))
