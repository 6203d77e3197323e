"""What cites each source."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import cast

from handreiking.model.checklist import GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.mentions import cited
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.model.types import Entry

Citing = Part[Method] | Part[Guide] | Part[Topic] | Part[GeneralChecklist]
"""The file of a method, a guide, a topic or a checklist, whose texts may cite sources."""

Uses = Mapping[str, Sequence[tuple[Citing, int]]]

_last: dict[int, tuple[Entry, Counter[str]]] = {}
"""What each entry cites that this process counted last, by its `id`: a preview has the same entries after each edit."""


def citing(handbook: Handbook) -> Uses:
    """Return what cites each source of `handbook`, by the id of the source: each file, with how many of its texts do.

    It is noted in the handbook, for every page of a source asks it.
    """
    if citing not in handbook.notes:
        counted = _counted([part.entry for part in citing_parts(handbook)])
        note_citing(handbook, lambda part: counted[id(part.entry)])
    return cast(Uses, handbook.notes[citing])


def citing_parts(handbook: Handbook) -> list[Citing]:
    """Return the files whose texts may cite sources, in the order in which they are named."""
    return [*handbook.methods, *handbook.general_guides, *handbook.general_checklists, *handbook.topics]


def note_citing(handbook: Handbook, counts: Callable[[Citing], Mapping[str, int]]) -> None:
    """Note in `handbook` what cites each source, given how many texts of a file cite each, as `counts` returns it."""
    found: dict[str, list[tuple[Citing, int]]] = {}
    for part in citing_parts(handbook):
        for source, count in counts(part).items():
            found.setdefault(source, []).append((part, count))
    handbook.notes[citing] = found


def _counted(entries: Sequence[Entry]) -> Mapping[int, Counter[str]]:
    """Return what each of `entries` cites, by its identity; one that is the same object as last time is not counted again."""
    known = {id(entry): _last[id(entry)] for entry in entries if id(entry) in _last}
    now = {id(entry): known.get(id(entry)) or (entry, cited(entry)) for entry in entries}
    _last.clear()
    _last.update(now)
    return {entry: count for entry, (_, count) in now.items()}
