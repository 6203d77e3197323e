"""What the component `paper` takes, and what its template gets."""

from collections.abc import Mapping
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.downloads.download import Download

Downloads = Mapping[tuple[str, str], tuple[Download, ...]]

GROUPS = (("packs", ("page", "method")), ("checklists", ("checklist",)), ("guides", ("guide",)), ("topics", ("topic",)))
"""The groups of the table, each with the kinds of pages in it."""


PaperRow = tuple[str, str, tuple[Download, ...]]
"""What a page offers: the title, the link to the page, and the files."""


@dataclass(frozen=True, slots=True)
class PaperParams:
    """The files by group: the name of each group, and its rows."""

    groups: list[tuple[str, list[PaperRow]]]


def paper(context: Context, downloads: Downloads) -> PaperParams:
    """Return `downloads`, which are by page (kind, id), as groups of rows, a row for each page."""
    rows = {name: [_row(context, page, found) for page, found in downloads.items() if page[0] in kinds] for name, kinds in GROUPS}
    return PaperParams([(context.words(f"paper.group.{name}"), found) for name, found in rows.items() if found])


def _row(context: Context, page: tuple[str, str], found: tuple[Download, ...]) -> PaperRow:
    return found[0].title, context.link(*page), found
