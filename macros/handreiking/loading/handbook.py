"""A folder of YAML files becomes a `Handbook`, with all diagnostics of reading and typing."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from handreiking.diagnostic import Diagnostic
from handreiking.loading.misplaced_file import misplaced_file
from handreiking.loading.missing_header import examine
from handreiking.model.document import Document
from handreiking.model.files import BIBLIOGRAPHY, GLOSSARY, GUIDES, TOPICS
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.lists import Bibliography, Glossary
from handreiking.model.method import Method
from handreiking.model.shared import guide_with_shared, method_with_shared
from handreiking.model.topic import Topic
from handreiking.model.types import Entry
from handreiking.reader import parse, read, yaml_files

E = TypeVar("E", bound=Entry)


def load(
    root: Path, language: str = "nl", replaced: Mapping[Path, bytes] = MappingProxyType({}), project: Path | None = None
) -> Handbook:
    """Read every YAML file of `language` under the folder `root`. Never raises for what a file holds: that becomes a diagnostic.

    The bytes in `replaced` stand in for the files at those paths, whether those exist or not: an editor's unsaved text.
    Files are shown relative to `project`, by default the folder above `root`.
    """
    folder = root / language
    start = project if project and root.is_relative_to(project) else root.parent
    shelf = _Shelf(start, replaced, root, language)
    methods = [part for path in shelf.yaml(folder) if path.stem != GLOSSARY and (part := shelf.take(path, Method))]
    topics = [topic for path in shelf.yaml(folder / TOPICS) if (topic := shelf.take(path, Topic))]
    guides = [guide for path in shelf.yaml(folder / GUIDES) if (guide := shelf.take(path, Guide))]
    glossary, bibliography = shelf.only(folder, GLOSSARY, Glossary), shelf.only(root, BIBLIOGRAPHY, Bibliography)
    methods.sort(key=lambda part: (part.entry.title.casefold(), part.slug))
    guides.sort(key=lambda part: (part.entry.title.casefold(), part.slug))
    topics.sort(key=lambda part: (not part.entry.urgent, part.entry.title.casefold(), part.slug))
    shared = tuple(outcome for topic in topics for outcome in topic.entry.outcomes)
    return Handbook(
        language,
        start,
        root,
        tuple(method_with_shared(part, shared) for part in methods),
        tuple(guide_with_shared(part, shared) for part in guides),
        glossary,
        bibliography,
        shelf.documents,
        tuple(shelf.diagnostics),
        tuple(topics),
    )


class _Shelf:
    """Collects documents and diagnostics while files are read, so that everything is reported at once."""

    def __init__(self, project: Path, replaced: Mapping[Path, bytes], root: Path, language: str) -> None:
        self.project, self.replaced = project, replaced
        self.root, self.language = root.relative_to(project).as_posix(), language
        self.documents: dict[str, Document] = {}
        self.diagnostics: list[Diagnostic] = []

    def take(self, path: Path, model: type[E]) -> Part[E] | None:
        raw = self.replaced.get(path)
        document = read(path, self.project) if raw is None else parse(raw, path.relative_to(self.project).as_posix())
        self.documents[document.file] = document
        if stray := misplaced_file(document, model, self.root, self.language):
            self.diagnostics += (*document.diagnostics, stray)
            return None
        entry, diagnostics = examine(document, model)
        self.diagnostics += diagnostics
        return Part(entry, document, path.stem) if entry else None

    def only(self, folder: Path, stem: str, model: type[E]) -> Part[E] | None:
        return next((self.take(path, model) for path in self.yaml(folder) if path.stem == stem), None)

    def yaml(self, folder: Path) -> list[Path]:
        return sorted({*yaml_files(folder), *(path for path in self.replaced if path.parent == folder)})
