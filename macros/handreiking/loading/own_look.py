"""What a handbook has of its own in its folder of overrides, beside the settings: read, with what is wrong with it."""

from dataclasses import dataclass, field
from pathlib import Path

from handreiking.catalogue import languages, load
from handreiking.diagnostic import Diagnostic
from handreiking.loading.own_colours import OwnColours
from handreiking.model.document import Document
from handreiking.model.files import OVERRIDES, TOKENS
from handreiking.model.look import Look
from handreiking.model.palette import Colours
from handreiking.reader import read


@dataclass
class OwnLook:
    """The `look` that is read from the folder of overrides of a project; its `documents` by name, and what is wrong with them."""

    look: Look = field(default_factory=Look)
    documents: dict[str, Document] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def read_look(project: Path, language: str) -> OwnLook:
    """Return what the handbook in `project` has of its own; nothing if it has no such folder. Never raises for what is in it."""
    folder, found = project / OVERRIDES, OwnLook()
    if language not in languages() or not folder.is_dir():
        return found
    found.look = Look(_colours(folder / TOKENS, project, language, found))
    return found


def _colours(path: Path, project: Path, language: str, found: OwnLook) -> Colours:
    if not path.exists():
        return Colours()
    own = OwnColours(read(path, project), load(language))
    found.documents[own.document.file] = own.document
    colours = own.colours
    found.diagnostics += own.diagnostics
    return colours
