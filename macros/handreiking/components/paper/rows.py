"""What the page about paper lists."""

from collections.abc import Iterable, Mapping
from typing import Any

from handreiking.components.context import Context
from handreiking.components.downloads.download import Download
from handreiking.model.checklist import Checklist

Downloads = Mapping[tuple[str, str], tuple[Download, ...]]

GROUPS = (("packs", ("page", "method")), ("checklists", ("checklist",)), ("guides", ("guide",)))
"""The parts of the table, each with the kinds of pages in it."""


def paper(context: Context, downloads: Downloads) -> Mapping[str, Any]:
    """Return the files by kind: for each page its title, its address and its files."""
    rows = {name: [_row(context, page, found) for page, found in downloads.items() if page[0] in kinds] for name, kinds in GROUPS}
    return {"groups": [(context.words(f"paper.group.{name}"), found) for name, found in rows.items() if found]}


def _row(context: Context, page: tuple[str, str], found: tuple[Download, ...]) -> tuple[str, str, tuple[Download, ...]]:
    return found[0].title, context.link(*page), found


def selection(context: Context) -> Mapping[str, Any]:
    """Return all checklists, each with its method and a sheet to write it on, which numbers its own sources."""
    found = context.handbook.checklist_by_id.values()
    known = context.handbook, context.words, context.links, context.finder, context.here
    return {"checklists": [(checklist, part.entry, Context(*known, explain=False, listed=False)) for part, checklist in found]}


def selection_css(checklists: Iterable[Checklist]) -> str:
    """Return the rules that bring a chosen checklist on paper: no script is needed."""
    chosen = [f'.hr-selection:has(#kies-{one.id}:checked)~.hr-sheets [data-sheet="{one.id}"]' for one in checklists]
    later = ",".join(f"{sheet}~.hr-sheet" for sheet in chosen)
    return f"@media print{{{','.join(chosen)}{{display:block}}{later}{{break-before:page}}}}" if chosen else ""


def exercise_index(context: Context) -> Mapping[str, Any]:
    """Return all exercises, each with its method."""
    methods = [part.entry for part in context.handbook.methods]
    return {"exercises": [(exercise, method) for method in methods for exercise in method.exercises]}
