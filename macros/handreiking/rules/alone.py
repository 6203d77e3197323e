"""One file as a rule sees it that looks at no other: a handbook of that file alone, so that it cannot depend on anything else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from handreiking.model.about import About
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.lists import Bibliography, Glossary
from handreiking.model.local import Local
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.model.types import Entry
from handreiking.model.walk import Leaf, walk


@dataclass(frozen=True)
class OneFile(Handbook):
    """A handbook of one file, perhaps with a glossary. `only` is the file, if it fits the model; `texts_in` its texts."""

    only: Part[Entry] | None = None
    texts_in: tuple[Leaf, ...] = ()

    @property
    def parts(self) -> Iterator[Part[Entry]]:
        """The file."""
        return iter((self.only,) if self.only else ())

    @property
    def leaves(self) -> Iterable[tuple[Part[Entry], Leaf]]:
        """Every text of the file."""
        return ((self.only, leaf) for leaf in self.texts_in if self.only)


def one_file(handbook: Handbook, file: str) -> OneFile:
    """Return the handbook of `file`, one of `handbook`, alone. Where the handbook is, it does not say."""
    part = handbook.part_by_file.get(file)
    entry = part.entry if part else None
    kinds = (Method, Guide, Topic, GeneralChecklist, Glossary, Bibliography, About, Local)
    own = {kind: (part,) if isinstance(entry, kind) else () for kind in kinds}
    return OneFile(
        handbook.language,
        Path(),
        Path(),
        methods=own[Method],  # type: ignore[arg-type]
        general_guides=own[Guide],  # type: ignore[arg-type]
        glossary=next(iter(own[Glossary]), None),  # type: ignore[arg-type]
        bibliography=next(iter(own[Bibliography]), None),  # type: ignore[arg-type]
        documents={file: handbook.documents[file]},
        diagnostics=(),
        topics=own[Topic],  # type: ignore[arg-type]
        general_checklists=own[GeneralChecklist],  # type: ignore[arg-type]
        about=next(iter(own[About]), None),  # type: ignore[arg-type]
        locals=own[Local],  # type: ignore[arg-type]
        only=part,
        texts_in=tuple(walk(part.own)) if part else (),
    )
