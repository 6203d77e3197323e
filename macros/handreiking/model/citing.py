"""What cites each source."""

from collections.abc import Mapping, Sequence
from typing import cast

from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.mentions import cited
from handreiking.model.method import Method
from handreiking.model.topic import Topic

Citing = Part[Method] | Part[Guide] | Part[Topic]
"""The file of a method, a guide or a topic, whose texts may cite sources."""

Uses = Mapping[str, Sequence[tuple[Citing, int]]]


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
    for part, counted in ((part, cited(part.entry)) for part in parts):
        for source, count in counted.items():
            found.setdefault(source, []).append((part, count))
    return found
