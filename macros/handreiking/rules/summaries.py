"""What rules about the whole handbook need to know of each file, so that they look again only where they may find something."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from handreiking.model.document import Document, Path
from handreiking.model.files import FileNames, file_names
from handreiking.model.handbook import Handbook, Part
from handreiking.model.local import Local
from handreiking.model.mentions import mentions_of, mentions_untyped
from handreiking.model.topic import Topic
from handreiking.model.types import Entry, Identity, Inline
from handreiking.model.walk import Leaf, walk
from handreiking.rules.declared import declared, declared_by
from handreiking.text.inline import CITATION, KINDS, without_code

LOCAL = {"role": 0, "phase": 0, "exercise": 0, "step": 2}
"""Ids that only need to be unique within their file, or within the guide that this many steps of the path lead to."""

SHARED = "shared"
"""Where the ids of outcomes that guides share are unique: no guide may have another step with that id."""

WRITTEN_LINK = re.compile(r"(\]\s?\(\s*([\w-]+)\s*:\s*([\w-]+)\s*\))")
"""A link, even one written wrongly."""

CITED = re.compile(r"@([\w-]+)")
"""A citation, even one written wrongly."""

BARE = re.compile(r"(?<!\])[\[(](?:[\w ]+: ?)?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)[\])](?!\()")
"""What may be a citation that lost its @."""

ALONE = re.compile(r"(?<![\w@/])@([\w-]+)")
"""A citation that stands on its own: no e-mail address."""


@dataclass(frozen=True, slots=True)
class Id:
    """An id in a file: the `kind` that it is of, where it must be unique (its `scope`), and the `path` to it."""

    kind: str
    value: str
    scope: tuple[str, ...]
    path: Path


@dataclass(frozen=True, slots=True)
class Summary:
    """What is known of one file.

    `ids` are those that the model knows, in its order; `declared` has those of each kind, even if the file does not fit, and is
    empty if it could not be read. `mentioned` has the ids that the file names, by kind, and `cited` all words after an @.
    `odd_link` and `odd_citation` say whether a text may have a link or a citation that the page would show literally, `ignores`
    whether a comment may silence a rule.
    """

    ids: tuple[Id, ...]
    declared: Mapping[str, tuple[str, ...]]
    mentioned: Mapping[str, frozenset[str]]
    cited: frozenset[str]
    odd_link: bool
    odd_citation: bool
    ignores: bool


def summaries(handbook: Handbook) -> Mapping[str, Summary]:
    """Return what is known of each file of `handbook`, by its name as diagnostics show it. What was noted is not sought again."""
    known: dict[str, Summary] = handbook.notes.setdefault("summaries", {})
    for file in handbook.documents:
        if file not in known:
            part = handbook.part_by_file.get(file)
            known[file] = summary_of(handbook, file, tuple(walk(part.own)) if part else ())
    return known


def summary_of(handbook: Handbook, file: str, leaves: tuple[Leaf, ...]) -> Summary:
    """Return what is known of `file`, which has these `leaves` if it fits the model."""
    document, part = handbook.documents[file], handbook.part_by_file.get(file)
    texts = [leaf.value for leaf in leaves if "@" in leaf.value and leaf.path[-1] != "email"]
    mentioned: dict[str, set[str]] = {}
    for _, kind, id in mentions_of(leaves) if part else mentions_untyped(document.data):
        mentioned.setdefault(kind, set()).add(id)
    return Summary(
        tuple(_ids(part, leaves)) if part else (),
        _declared(document, part, file_names(handbook.language)),
        {kind: frozenset(ids) for kind, ids in mentioned.items()},
        frozenset(id for text in texts for id in CITED.findall(text)),
        any(is_odd_link(*found) for leaf in leaves for found in written_links(leaf)),
        any(True for leaf in leaves for find in (odd_citations, bare_citations) for _ in find(leaf)),
        "handreiking:" in document.text,
    )


def _declared(document: Document, part: Part[Entry] | None, names: FileNames) -> Mapping[str, tuple[str, ...]]:
    if part and not document.diagnostics:
        return declared_by(part.own)
    return declared(document, names) if isinstance(document.data, dict) and not document.diagnostics else {}


def leaves_in(handbook: Handbook, may: Callable[[Summary], bool]) -> Iterator[tuple[Part[Entry], Leaf]]:
    """Yield (file, text) for every text of the files that `may` have something to find."""
    known = summaries(handbook)
    return ((part, leaf) for part in handbook.parts if may(known[part.document.file]) for leaf in walk(part.own))


def written_links(leaf: Leaf) -> Iterable[tuple[str, str, str]]:
    """Return (as written, kind, id) for each link to a part of the handbook in `leaf`, even one written wrongly."""
    return WRITTEN_LINK.findall(without_code(leaf.value)) if "]" in leaf.value and leaf.mark(Inline) else ()


def is_odd_link(written: str, kind: str, id: str) -> bool:
    """Return whether a link is not written as it should be, as far as can be seen without the rest of the handbook."""
    return kind not in KINDS or written != f"]({kind}:{id})"


def odd_citations(leaf: Leaf) -> Iterable[str]:
    """Return the words in `leaf` after an @ that may be the id of a source which the page does not show as a citation."""
    if "@" not in leaf.value:
        return ()
    return ALONE.findall(CITATION.sub("", without_code(leaf.value)) if leaf.mark(Inline) else leaf.value)


def bare_citations(leaf: Leaf) -> Iterable[str]:
    """Return the words in `leaf` between brackets that are a citation without its @, if they are the id of a source."""
    return BARE.findall(without_code(leaf.value)) if ("[" in leaf.value or "(" in leaf.value) and leaf.mark(Inline) else ()


def _ids(part: Part[Entry], leaves: Iterable[Leaf]) -> Iterator[Id]:
    for leaf in leaves:
        if mark := leaf.mark(Identity):
            yield Id(mark.kind, leaf.value, _scope(mark.kind, part, leaf.path), leaf.path)


def _scope(kind: str, part: Part[Entry], path: Path) -> tuple[str, ...]:
    """Where an id of `kind` at `path` in `part` must be unique: in a file, a guide in a file, or the handbook (``()``)."""
    if isinstance(part.entry, Local):
        return (part.document.file,)
    if kind not in LOCAL:
        return ()
    if isinstance(part.entry, Topic):
        return (SHARED,)
    inside: Path = path[: LOCAL[kind]] if path[0] == "guides" else ()
    return (part.document.file, str(inside))
