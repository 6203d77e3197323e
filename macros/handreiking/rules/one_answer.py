"""One cause, one message, inside a guide: answers that lead to a question or an outcome that was renamed or deleted.

Such a step has no other name than its id, and only the answers of its own guide know that. If several of them lead to the same
step that is not there, they did not all make the same slip.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import place
from handreiking.model.document import Path, locate
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.paths import Step, led_to
from handreiking.model.types import Entry
from handreiking.rules.guides import guides

RULE = "unknown-answer-target"
SEVERAL = 2

Home = tuple[Part[Entry], Path, str]
"""The file of a question or an outcome, the path to its id, and its id."""


def with_one_answer(found: Sequence[Diagnostic], handbook: Handbook) -> Sequence[Diagnostic]:
    """Return `found`, all that is wrong with `handbook`, in which what follows from one lost step of a guide is one message."""
    lost: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for one in found:
        if one.rule == RULE:
            lost[one.location.file, one.params["id"]].append(one)
    said = list(found)
    for (file, id), places in lost.items():
        if len(places) >= SEVERAL and (instead := _instead(handbook, file, id, places)):
            said = [one for one in said if one not in places] + [instead]
    return said


def _instead(handbook: Handbook, file: str, id: str, places: Sequence[Diagnostic]) -> Diagnostic | None:
    """The message that says all of `places`: at the only step that no answer leads to, or else at the first of them."""
    homes = _homes(handbook, file)
    first, *others = sorted(places, key=lambda one: one.location)
    if len(homes) == 1:
        part, path, new = homes[0]
        params = {"id": new, "was": id, "number": str(len(places)), "places": _listed([first, *others])}
        at = locate(part.document, path)
        return Diagnostic("renamed-id", at, params, related=first.location, place=place(part.document, path[:-1]))
    if first.params["suggestion"]:
        return None
    return replace(first, params={**first.params, "places": _listed(others)}, hint="many", related=others[0].location)


def _homes(handbook: Handbook, file: str) -> Sequence[Home]:
    """The questions and outcomes of the guides in `file` that no answer leads to."""
    return [
        (part, (*path, key, index, "id"), step.id)
        for part, path, guide in guides(handbook)
        if part.document.file == file
        for key in ("questions", "outcomes")
        for index, step in enumerate(_steps(guide, key))
        if step.id not in led_to(guide)
    ]


def _steps(guide: Guide, key: str) -> Sequence[Step]:
    return guide.questions if key == "questions" else guide.outcomes


def _listed(places: Sequence[Diagnostic]) -> str:
    """The lines of `places`."""
    return ", ".join(f"{one.location.file}:{one.location.line}" for one in places)
