"""A folder of YAML files becomes a `Handbook`, with all diagnostics of reading and typing."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from handreiking.catalogue import REFERENCE
from handreiking.loading.images import read_images
from handreiking.loading.misnamed import misnamed
from handreiking.loading.own_look import OwnLook
from handreiking.loading.own_texts import read_own_texts
from handreiking.loading.shelf import Shelf
from handreiking.model.about_in import about_in
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.document import Document
from handreiking.model.expected import kinds_of
from handreiking.model.files import MEDIA, file_names
from handreiking.model.guide import Guide, Outcome
from handreiking.model.handbook import Handbook, Part
from handreiking.model.lists import Bibliography, Glossary
from handreiking.model.local import Local
from handreiking.model.method import Method
from handreiking.model.shared import guide_with_shared, method_with_shared
from handreiking.model.topic import Topic
from handreiking.store import Store
from handreiking.text.collation import collation_key

Shared = Sequence[Outcome]
E = TypeVar("E", Method, Guide)

_last: dict[object, dict[int, tuple[Part[Any], Shared, Part[Any]]]] = {}
"""What this process joined last, by kind and by the part as it was read: a preview reads the same files after each edit."""


def load(
    root: Path,
    language: str = REFERENCE,
    replaced: Mapping[Path, bytes] = MappingProxyType({}),
    project: Path | None = None,
    store: Store | None = None,
) -> Handbook:
    """Read every YAML file of `language` under the folder `root`. Never raises for what a file holds: that becomes a diagnostic.

    The bytes in `replaced` stand in for the files at those paths, whether those exist or not: an editor's unsaved text.
    Files are shown relative to `project`, by default the folder above `root`. What earlier runs read is in `store`; what this
    process read before, it knows: an unchanged file is then the same `Part`.
    """
    folder, names = root / language, file_names(language)
    start = project if project and root.is_relative_to(project) else root.parent
    shelf = Shelf(start, replaced, root, language, store or Store(None))
    about = shelf.only(root, names.about, about_in(language))
    kinds = kinds_of(language, about)
    method: type[Method] = kinds["method"]  # type: ignore[assignment]
    checklist: type[GeneralChecklist] = kinds["checklist"]  # type: ignore[assignment]
    guide: type[Guide] = kinds["guide"]  # type: ignore[assignment]
    topic: type[Topic] = kinds["topic"]  # type: ignore[assignment]
    methods = [part for path in shelf.yaml(folder) if path.stem != names.glossary and (part := shelf.take(path, method))]
    topics = [told for path in shelf.yaml(folder / names.topics) if (told := shelf.take(path, topic))]
    guides = [asked for path in shelf.yaml(folder / names.guides) if (asked := shelf.take(path, guide))]
    lists = [one for path in shelf.yaml(folder / names.checklists) if (one := shelf.take(path, checklist))]
    locals = [local for path in shelf.yaml(folder / names.local) if (local := shelf.take(path, Local))]
    glossary, bibliography = shelf.only(folder, names.glossary, Glossary), shelf.only(root, names.bibliography, Bibliography)
    shelf.end()
    beside = project or root.parent
    own, look = read_own_texts(beside, language), OwnLook(beside, language)
    own_look = look.read()
    images = read_images(folder / MEDIA, start)
    methods.sort(key=lambda part: (collation_key(part.entry.title), part.slug))
    guides.sort(key=lambda part: (collation_key(part.entry.title), part.slug))
    lists.sort(key=lambda part: (collation_key(part.entry.title), part.slug))
    topics.sort(key=lambda part: (not part.entry.urgent, collation_key(part.entry.title), part.slug))
    shared = tuple(outcome for one in topics for outcome in one.entry.outcomes)
    return Handbook(
        language,
        start,
        root,
        _joined(methods, shared, method_with_shared),
        _joined(guides, shared, guide_with_shared),
        glossary,
        bibliography,
        shelf.documents,
        (*shelf.diagnostics, *shelf.strays([*misnamed(root, language, start)]), *own.diagnostics, *look.diagnostics),
        tuple(topics),
        about,
        own.texts,
        {**own.documents, **look.documents, **{one.shown: Document(one.shown, "\n") for one in images.values()}},
        own_look,
        tuple(lists),
        images,
        tuple(locals),
    )


def _joined(parts: Sequence[Part[E]], shared: Shared, join: Callable[[Part[E], Shared], Part[E]]) -> tuple[Part[E], ...]:
    """Return `parts`, each joined with the outcomes that guides share; the same as last time for one that is the same."""
    known, now = _last.get(join, {}), dict[int, tuple[Part[Any], Shared, Part[Any]]]()
    for part in parts:
        before, with_them, joined = known.get(id(part), (None, (), part))
        same = before is part and with_them == shared
        now[id(part)] = part, shared, joined if same else join(part, shared)
    _last[join] = now
    return tuple(joined for _, _, joined in now.values())
