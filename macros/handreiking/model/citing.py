"""What cites each source."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import cast

from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.mentions import cited
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.model.types import Entry

Citing = Part[Method] | Part[Guide] | Part[Topic]
"""The file of a method, a guide or a topic, whose texts may cite sources."""

Uses = Mapping[str, Sequence[tuple[Citing, int]]]

_last: dict[int, tuple[Entry, Counter[str]]] = {}
"""What each entry cites that this process counted last, by its `id`: a preview has the same entries after each edit."""


def citing(handbook: Handbook) -> Uses:
    """Return what cites each source of `handbook`, by the id of the source: each file, with how many of its texts do.

    It is noted in the handbook, for every page of a source asks it.
    """
    if citing not in handbook.notes:
        handbook.notes[citing] = _found(handbook)
    return cast(Uses, handbook.notes[citing])


def _found(handbook: Handbook) -> Uses:
    found: dict[str, list[tuple[Citing, int]]] = {}
    parts: list[Citing] = [*handbook.methods, *handbook.general_guides, *handbook.topics]
    for part, counted in zip(parts, _counted([part.entry for part in parts]), strict=True):
        for source, count in counted.items():
            found.setdefault(source, []).append((part, count))
    return found


def _counted(entries: Sequence[Entry]) -> Sequence[Counter[str]]:
    """Return what each of `entries` cites; it is not counted again for one that is the same object as last time."""
    known = {id(entry): _last[id(entry)] for entry in entries if id(entry) in _last}
    now = {id(entry): known.get(id(entry)) or (entry, cited(entry)) for entry in entries}
    _last.clear()
    _last.update(now)
    return [now[id(entry)][1] for entry in entries]
