"""What a handbook has of its own in its folder of overrides, beside the settings: read, with what is wrong with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from handreiking.catalogue import languages, load
from handreiking.diagnostic import Diagnostic
from handreiking.loading.own_colours import OwnColours
from handreiking.loading.own_style import OwnStyle, named_files
from handreiking.loading.replaceable import components, printed
from handreiking.model.document import Document
from handreiking.model.files import COMPONENTS, OVERRIDES, PRINT, STYLE, TEMPLATE, TOKENS
from handreiking.model.look import Look, OwnFile
from handreiking.model.palette import Colours
from handreiking.reader import decode, read, read_bytes, shown

PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp")
"""The endings of pictures that a printed document may show."""


@dataclass
class OwnLook:
    """What is in the folder of overrides of the `project` of a handbook: its `documents` by name, and what is wrong with them."""

    project: Path
    language: str
    documents: dict[str, Document] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def read(self) -> Look:
        """Return the look; nothing of its own if there is no such folder. Never raises for what is in it."""
        if self.language not in languages() or not self._folder.is_dir():
            return Look()
        style = self._text(self._folder / STYLE)
        templates = self._texts(components(), f"{COMPONENTS}/{{}}/{TEMPLATE}")
        print = self._texts(printed(), f"{PRINT}/{{}}")
        return Look(self._colours(), style, self._beside(style), templates, print | self._pictures(print))

    @property
    def _folder(self) -> Path:
        return self.project / OVERRIDES

    def _colours(self) -> Colours:
        path = self._folder / TOKENS
        if not path.exists():
            return Colours()
        own = OwnColours(read(path, self.project), load(self.language))
        self.documents[own.document.file] = own.document
        colours = own.colours
        self.diagnostics += own.diagnostics
        return colours

    def _beside(self, style: OwnFile | None) -> dict[str, Path]:
        """The files that the style names."""
        found = {}
        if style:
            read = OwnStyle(style.file, style.text)
            self.diagnostics += read.read()
            for name, one in named_files(read, self._folder):
                if isinstance(one, Diagnostic):
                    self.diagnostics.append(one)
                else:
                    found[name] = one
        return found

    def _texts(self, names: Iterable[str], path: str) -> dict[str, OwnFile]:
        """The files that are there, by these names, each at `path` with its name in the braces."""
        found = ((name, self._text(self._folder / path.format(name))) for name in names)
        return {name: one for name, one in found if one}

    def _pictures(self, print: Mapping[str, OwnFile]) -> dict[str, OwnFile]:
        """The pictures that one of the files of printed documents names."""
        said = "\n".join(one.text for one in print.values())
        folder = self._folder / PRINT
        named = [path for path in sorted(folder.glob("*")) if path.suffix in PICTURES and f'"{path.name}"' in said]
        inside = (path for path in named if path.resolve().is_relative_to(folder.resolve()))
        return {path.name: OwnFile(shown(path, self.project), path.read_bytes()) for path in inside}

    def _text(self, path: Path) -> OwnFile | None:
        """The file at `path`, which is text; None if it is not there, or cannot be read."""
        if not path.exists():
            return None
        raw = read_bytes(path, self.project, self._folder)
        source, faults = decode(raw, shown(path, self.project)) if isinstance(raw, bytes) else (raw, list(raw.diagnostics))
        self.documents[source.file] = Document(source.file, source.text)
        self.diagnostics += faults
        return None if faults else OwnFile(source.file, source.text.encode())
