"""What the component `paper` takes, and what its template gets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.downloads.download import Download
from handreiking.components.parts.params import PartLink
from handreiking.model.method import Method

Downloads = Mapping[tuple[str, str], tuple[Download, ...]]

GROUPS = (
    ("packs", ("page", "method"), False),
    ("exercises", ("method",), True),
    ("checklists", ("checklist",), False),
    ("guides", ("guide",), False),
    ("topics", ("topic",), False),
)
"""The groups of the table, each with the kinds of pages in it, and whether its files are about a part of the page."""


PaperRow = tuple[str, str, tuple[Download, ...]]
"""What a page, or a part of one, offers: the title, the link to it, and the files."""


@dataclass(frozen=True, slots=True)
class PaperParams:
    """The files by group: the name of each group, and its rows. `parts` lead to the pages of many methods."""

    groups: list[tuple[str, list[PaperRow]]]
    parts: Sequence[PartLink]


def paper(context: Context, downloads: Downloads, parts: Sequence[PartLink] = ()) -> PaperParams:
    """Return `downloads`, which are by page (kind, id), as groups of rows: a row for each page, and for each exercise.

    If there are `parts`, what belongs to a method is left out.
    """
    if parts:
        downloads = {page: files for page, files in downloads.items() if not _of_method(context, *page)}
    rows = {
        name: [
            _row(context, page, part, files)
            for page, part, files in _by_part(downloads)
            if page[0] in kinds and bool(part) == parts
        ]
        for name, kinds, parts in GROUPS
    }
    return PaperParams([(context.words(f"paper.group.{name}"), found) for name, found in rows.items() if found], parts)


def _of_method(context: Context, kind: str, id: str) -> bool:
    found = {"checklist": context.handbook.checklist_by_id, "guide": context.handbook.guide_by_id}.get(kind, {})
    return kind == "method" or (id in found and isinstance(found[id][0].entry, Method))


def _by_part(downloads: Downloads) -> Iterator[tuple[tuple[str, str], str, tuple[Download, ...]]]:
    """Yield each page, each part that its files are about, and these files."""
    for page, found in downloads.items():
        for part in dict.fromkeys(one.part for one in found):
            yield page, part, tuple(one for one in found if one.part == part)


def _row(context: Context, page: tuple[str, str], part: str, files: tuple[Download, ...]) -> PaperRow:
    anchor = context.words("anchor.exercise", id=part) if part else ""
    return files[0].title, context.link(*page, anchor), files
