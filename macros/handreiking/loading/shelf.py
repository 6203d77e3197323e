"""The files of a handbook while they are read: each once, and those that did not change not again."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import pydantic

from handreiking.diagnostic import Diagnostic
from handreiking.loading.misplaced_file import misplaced_file
from handreiking.loading.missing_header import examine
from handreiking.loading.stray_files import copied, original_of, stray_files
from handreiking.model.document import Document
from handreiking.model.files import file_names
from handreiking.model.handbook import Part
from handreiking.model.types import Entry
from handreiking.reader import keep, parse, read_bytes, shown, yaml_files
from handreiking.store import Store, program

E = TypeVar("E", bound=Entry)

_parts: dict[bytes, Part[Entry]] = {}
"""What this process read last, by key: a preview reads the same files after each edit."""


class Shelf:
    """Collects documents and diagnostics while files are read, so that everything is reported at once.

    A file in which nothing was wrong is not parsed again: its data come from this process or from the `store`, by the file's
    content and name and by our code. They are plain data, which the model types again, so that no store can make an entry that
    no file could.
    """

    def __init__(self, project: Path, replaced: Mapping[Path, bytes], root: Path, language: str, store: Store) -> None:
        self.project, self.replaced, self.store = project, replaced, store
        self.root, self.language = root.relative_to(project).as_posix(), language
        self.documents: dict[str, Document] = {}
        self.diagnostics: list[Diagnostic] = []
        self.parts: dict[bytes, Part[Entry]] = {}
        self.copies: dict[Path, str] = {}

    def yaml(self, folder: Path) -> list[Path]:
        """Return the YAML files in `folder`, sorted, with those that stand in for a file there, and without copies of another."""
        found = {*yaml_files(folder), *(path for path in self.replaced if path.parent == folder)}
        names = {path.name for path in found}
        copies = {path: original for path in found if (original := original_of(path, names))}
        self.copies |= copies
        return sorted(found - copies.keys())

    def only(self, folder: Path, stem: str, model: type[E]) -> Part[E] | None:
        """Return the one file in `folder` that is called `stem`, as a `model`; None if it is not there or does not fit."""
        return next((self.take(path, model) for path in self.yaml(folder) if path.stem == stem), None)

    def take(self, path: Path, model: type[E]) -> Part[E] | None:
        """Return the file at `path` as a `model`; None if it does not fit."""
        raw = self.replaced[path] if path in self.replaced else read_bytes(path, self.project, self.project / self.root)
        if not isinstance(raw, bytes):
            return self._read(raw, model, path.stem, b"")
        file = shown(path, self.project)
        key = Store.key("entry", program(), model.__qualname__, file, path.stem, self.root, self.language, raw)
        known = self._known(keep(raw, file), model, path.stem, key)
        return known or self._read(parse(raw, file), model, path.stem, key)

    def end(self) -> None:
        """Remember what was read, and nothing that was read before."""
        _parts.clear()
        _parts.update(self.parts)

    def strays(self, misnamed: Sequence[Diagnostic]) -> list[Diagnostic]:
        """Return what is wrong with the files that were not read, but for those that `misnamed` tells about."""
        root, known = self.project / self.root, {one.params["found"] for one in misnamed}
        known.update(self.documents, (shown(path, self.project) for path in self.copies))
        copies = [copied(path, original, self.project) for path, original in sorted(self.copies.items())]
        return [*misnamed, *copies, *stray_files(root, self.language, self.project, known)]

    def _known(self, document: Document, model: type[E], slug: str, key: bytes) -> Part[E] | None:
        """The part that the same file was before, here or in the store, where it was `document` too."""
        part: Part[E] | None = _parts.get(key)  # type: ignore[assignment]
        if part:
            self.store.touch([key])
        elif value := self.store.get(key):
            part = _typed(value, document, model, slug)
        return self._put(key, part) if part else None

    def _read(self, document: Document, model: type[E], slug: str, key: bytes) -> Part[E] | None:
        self.documents[document.file] = document
        if stray := misplaced_file(document, model, self.root, self.language):
            self.diagnostics += (*document.diagnostics, stray)
            return None
        entry, diagnostics = examine(document, model, file_names(self.language))
        self.diagnostics += diagnostics
        part = Part(entry, document, slug) if entry else None
        if part and not diagnostics:
            self.store.put(key, json.dumps(document.data, ensure_ascii=False).encode())
            self._put(key, part)
        return part

    def _put(self, key: bytes, part: Part[E]) -> Part[E]:
        self.documents[part.document.file] = part.document
        self.parts[key] = part
        return part


def _typed(value: bytes, document: Document, model: type[E], slug: str) -> Part[E] | None:
    """The part whose data is `value`, as JSON; None if they do not fit, which only happens in a store that somebody changed."""
    try:
        return Part(model.model_validate_json(value), document, slug)
    except pydantic.ValidationError:
        return None
