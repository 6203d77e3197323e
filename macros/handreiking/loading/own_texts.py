"""Texts of the catalogue that a handbook has otherwise, in ``overrides/words.<language>.yaml`` beside its settings file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from handreiking.catalogue import Catalogue, languages, load
from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.document import Document, locate
from handreiking.model.files import OVERRIDES
from handreiking.reader import read

FIXED = tuple(
    f"{group}."
    for group in "address anchor article broken build command editor field file holds init kind macro new paths print report "
    "rule schema severity".split()
)
"""How the keys begin of what is no text for readers: parts of addresses, and what a maintainer sees."""

ARTICLE = ".article"
"""How the keys end of what only the words that go with it are chosen by."""


@dataclass(frozen=True, slots=True)
class OwnTexts:
    """The `texts` that a handbook has by key, the file that they are in, by its name, and what is wrong with it."""

    texts: Mapping[str, str] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()


def read_own_texts(project: Path, language: str) -> OwnTexts:
    """Return the own texts of the handbook in `project`; none if it has no such file. Never raises for what the file holds.

    A line of the file is ``page.methods.lead: All that we do.``, with a key of the catalogue.
    """
    path = project / OVERRIDES / f"words.{language}.yaml"
    if language not in languages() or not path.exists():
        return OwnTexts()
    document = read(path, project)
    known = load(language)
    faults = tuple(_faults(document, known))
    data = document.data if isinstance(document.data, Mapping) else {}
    texts = {str(key): value for key, value in data.items() if isinstance(value, str) and _is_own(key, known)}
    return OwnTexts(texts, {document.file: document}, (*document.diagnostics, *faults))


def _faults(document: Document, known: Catalogue) -> Iterator[Diagnostic]:
    """Yield what is wrong with a file that could be read."""
    if document.data is None:
        return
    if not isinstance(document.data, Mapping):
        yield Diagnostic("not-a-mapping", locate(document, ()))
        return
    for key, value in document.data.items():
        if not _is_own(key, known):
            near = nearest(str(key), (name for name in known.texts if _is_own(name, known))) or ""
            where = document.keys.get((key,)) or locate(document, (key,))
            yield Diagnostic("unknown-text", where, {"key": str(key), "suggestion": near}, "suggestion" if near else "hint")
        elif not isinstance(value, str):
            rule = "empty-text" if value is None else "not-a-text"
            yield Diagnostic(rule, locate(document, (key,)), {"key": str(key)})


def _is_own(key: object, known: Catalogue) -> bool:
    """Whether a handbook may have its own text at `key`: what readers see, and no address, id or article."""
    return key in known.texts and not (str(key).startswith(FIXED) or str(key).endswith(ARTICLE))
