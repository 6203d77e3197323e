"""One file that is gone, one message: what it had is named in many places, and each of these is right.

A file is deleted by a slip more often than all that it had is misspelt elsewhere. So that is said, at the file, with what to
write in it if it is lost for good.
"""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.files import file_names
from handreiking.model.handbook import Handbook
from handreiking.rules.missing_id import known_ids

SEVERAL = 2
"""So many lines that need what a file had are no slip of their own."""
SHOWN = 12
"""How many of the things that the file had a message names."""


def with_lost_files(found: Sequence[Diagnostic], handbook: Handbook) -> Sequence[Diagnostic]:
    """Return `found`, all that is wrong with `handbook`, in which what follows from the lack of one file is one message."""
    said = list(found)
    for name, rule, follows in _lacking(handbook):
        places = sorted((one for one in said if one.rule == rule), key=lambda one: one.location)
        if len({(one.location.file, one.location.line) for one in places}) >= SEVERAL:
            said = [one for one in said if one.rule != rule and (one.rule, one.hint) != follows]
            said.append(_lost(f"{handbook.root.relative_to(handbook.project).as_posix()}/{name}.yaml", places))
    return said


def _lacking(handbook: Handbook) -> Iterator[tuple[str, str, tuple[str, str]]]:
    """Yield (its name, the rule about what is named and not there, the rule and the hint that follow) for each lost file."""
    names, there = file_names(handbook.language), {PurePosixPath(file).stem for file in handbook.documents}
    if names.bibliography not in there and not known_ids(handbook, "source"):
        yield names.bibliography, "unknown-citation", ("", "")
    if names.about not in there and not handbook.categories:
        yield names.about, "unknown-category", ("contact-details", "telephone")


def _lost(file: str, places: Sequence[Diagnostic]) -> Diagnostic:
    """The message about the lack of `file`, of which each of `places` needs something."""
    ids, first = sorted({one.params["id"] for one in places}), places[0].location
    params = {
        "file": file,
        "number": str(len({(one.location.file, one.location.line) for one in places})),
        "ids": ", ".join(ids[:SHOWN]) + (", …" if len(ids) > SHOWN else ""),
        "place": f"{first.file}:{first.line}",
    }
    return Diagnostic("lost-file", Location(file, 1, 1, 1, 1), params)
