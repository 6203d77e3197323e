"""Which ids a file declares, as far as can be seen without the model: files with defects count too."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from handreiking.model.document import Document
from handreiking.model.files import FileNames
from handreiking.model.kinds import KINDS, kind_of_sections
from handreiking.model.topic import Topic
from handreiking.model.types import Entry

LISTS = {"checklist": "checklists", "guide": "guides", "source": "sources", "topic": "sections", "outcome": "outcomes"}
"""The list in a file that the ids of a kind stand in."""

KINDS_OF_IDS = ("method", *LISTS)
WRITTEN_ID = re.compile(r"^[ ]*(?:- +)?(?:\{ *)?id:? *([a-z0-9-]+)", re.MULTILINE)


def declared(document: Document, names: FileNames) -> Mapping[str, tuple[str, ...]]:
    """Return the ids of each kind in `document`, which could be read but need not fit the model, of a handbook with `names`."""
    own = _kind(document.file, document.data, names)
    return {kind: tuple(_declared(own, document.data, kind)) for kind in KINDS_OF_IDS}


def declared_by(entry: Entry) -> Mapping[str, tuple[str, ...]]:
    """Return the same for a file that fits the model."""
    return {kind: tuple(one.id for one in _entries(entry, kind)) for kind in KINDS_OF_IDS}


def _entries(entry: Any, kind: str) -> Iterator[Any]:
    if kind in KINDS and isinstance(entry, KINDS[kind]):
        yield entry
    if kind not in ("outcome", "topic") or isinstance(entry, Topic):
        yield from (one for one in getattr(entry, LISTS.get(kind, ""), None) or () if hasattr(one, "id"))


def written_ids(document: Document) -> tuple[str, ...]:
    """Return the ids of every kind that the lines of `document` seem to have."""
    return tuple(WRITTEN_ID.findall(document.text))


def _declared(own: str, data: Mapping[str, Any], kind: str) -> Iterator[str]:
    inside = data.get(LISTS.get(kind, "")) if kind != "outcome" or own == "topic" else ()
    entries = (*((data,) if kind == own else ()), *(inside if isinstance(inside, list) else ()))
    yield from (str(entry["id"]) for entry in entries if isinstance(entry, dict) and "id" in entry)


def _kind(file: str, data: Mapping[str, Any], names: FileNames) -> str:
    """Return the kind of the file `file` with `data`: its keys say so, or else its folder."""
    folders = {names.guides: "guide", names.topics: "topic", names.checklists: "checklist"}
    folder = folders.get(PurePosixPath(file).parent.name, "method")
    if "questions" in data:
        return "guide"
    if "sections" in data:
        return folder if folder in ("topic", "checklist") else kind_of_sections(data)
    return "method" if "situation" in data else folder
