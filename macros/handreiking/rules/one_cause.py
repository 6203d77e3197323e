"""One cause, one message: ids that many places name and that nothing has any more, told where they went.

An id that was renamed, given to two things or made unusable at its home makes every place wrong that names it. These places are
right: what happened at the home is not, and that is said there.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import place
from handreiking.model.document import Path, locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import ID_PATTERN, Entry
from handreiking.rules.missing_id import known_ids
from handreiking.rules.summaries import Summary, summaries

KIND_OF: Mapping[str, str] = {
    "unknown-method": "method",
    "unknown-checklist": "checklist",
    "unknown-guide": "guide",
    "unknown-topic": "topic",
    "unknown-citation": "source",
}
"""The rules about an id that nothing has, and the kind of thing whose id it should be."""

SEVERAL = 2
"""So many places that name the same id did not all make the same slip."""
MANY, SHOWN = 4, 10
"""From how many places on they are told in one message, and how many of them it names."""

Places = Sequence[Diagnostic]
Cause = Callable[[Handbook, str, str, Places, Places], Sequence[Diagnostic] | None]


def with_one_cause(found: Sequence[Diagnostic], handbook: Handbook) -> Sequence[Diagnostic]:
    """Return `found`, all that is wrong with `handbook`, in which what follows from one slip with an id is one message."""
    lost: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for one in found:
        if one.rule in KIND_OF:
            lost[KIND_OF[one.rule], one.params["id"]].append(one)
    said = list(found)
    for (kind, id), places in lost.items():
        for cause in (_unusable, _given_twice, _renamed, _nowhere):
            if (instead := cause(handbook, kind, id, places, said)) is not None:
                told = {(new.rule, new.location) for new in instead}
                said = [one for one in said if one not in places and (one.rule, one.location) not in told]
                said += instead
                break
    return said


def _unusable(handbook: Handbook, kind: str, id: str, places: Places, _: Places) -> Sequence[Diagnostic] | None:
    """Nothing, if a thing of this kind has an id that cannot be one: it says so itself."""
    usable = [one for one in known_ids(handbook, kind) if ID_PATTERN.fullmatch(one)]
    return [] if len(usable) < len(known_ids(handbook, kind)) and places[0].params["suggestion"] not in usable else None


def _given_twice(handbook: Handbook, kind: str, id: str, places: Places, found: Places) -> Sequence[Diagnostic] | None:
    """The message about the one id that two things of this kind have, saying that one of them was called `id`."""
    twice = [one for one in found if one.rule == "duplicate-id" and one.params["id"] in _ids(handbook, kind)]
    return (
        [replace(twice[0], params={**twice[0].params, "was": id}, hint="was")] if len(twice) == 1 and not _near(places) else None
    )


def _renamed(handbook: Handbook, kind: str, id: str, places: Places, found: Places) -> Sequence[Diagnostic] | None:
    """A message at the only thing of this kind that no text names, if several name one that is not there.

    Nothing, if something else is wrong with that id: the same edit mends both.
    """
    own = _ids(handbook, kind)
    unnamed = own.keys() - {named for one in summaries(handbook).values() for named in _mentioned(one, kind)}
    near = places[0].params["suggestion"]
    new = near if near in unnamed else next(iter(unnamed)) if len(unnamed) == 1 and not near else ""
    if len(_lines(places)) < SEVERAL or not new:
        return None
    part, path = own[new]
    params = {"id": new, "was": id, "number": str(len(_lines(places))), "places": _listed(places)}
    at, where = locate(part.document, path), place(part.document, path[:-1])
    if any(one.location == at and one.severity == "error" for one in found):
        return []
    return [Diagnostic("renamed-id", at, params, related=places[0].location, place=where)]


def _nowhere(_: Handbook, __: str, ___: str, places: Places, ____: Places) -> Sequence[Diagnostic] | None:
    """The message about the first of many places, with the others."""
    if len(_lines(places)) < MANY or _near(places):
        return None
    first, *others = sorted(places, key=lambda one: one.location)
    return [replace(first, params={**first.params, "places": _listed(others)}, hint="many", related=others[0].location)]


def _near(places: Places) -> bool:
    return bool(places[0].params["suggestion"])


def _ids(handbook: Handbook, kind: str) -> Mapping[str, tuple[Part[Entry], Path]]:
    """The ids of `kind`, each with its file and the path to it."""
    parts, known = handbook.part_by_file, summaries(handbook)
    return {one.value: (parts[file], one.path) for file in parts for one in known[file].ids if one.kind == kind}


def _mentioned(noted: Summary, kind: str) -> Iterable[str]:
    return noted.mentioned.get(kind, ())


def _lines(places: Places) -> Sequence[tuple[str, int]]:
    """The files and lines of `places`, in their order, each once."""
    return sorted({(one.location.file, one.location.line) for one in places})


def _listed(places: Places) -> str:
    """The first of the lines of `places`."""
    shown = [f"{file}:{line}" for file, line in _lines(places)]
    return ", ".join(shown[:SHOWN]) + (", …" if len(shown) > SHOWN else "")
