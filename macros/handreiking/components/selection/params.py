"""What the component `selection` takes, what its template gets, and the CSS computed for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.checklist import Checklist
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class SelectionParams:
    """All checklists, each with its method and a context of its own: every printed sheet numbers its own sources."""

    checklists: list[tuple[Checklist, Method, Context]]


def selection(context: Context) -> SelectionParams:
    """Return all checklists. Marks on a sheet link to nothing, for the sources are not listed on the page."""
    found = context.handbook.checklist_by_id.values()
    known = context.handbook, context.words, context.links, context.finder, context.here
    return SelectionParams([(one, part.entry, Context(*known, explain=False, listed=False)) for part, one in found])


def selection_css(checklists: Iterable[Checklist]) -> str:
    """Return the CSS rules that print the chosen checklists, so that this needs no script."""
    chosen = [f'.hr-selection:has(#kies-{one.id}:checked)~.hr-sheets [data-sheet="{one.id}"]' for one in checklists]
    later = ",".join(f"{sheet}~.hr-sheet" for sheet in chosen)
    return f"@media print{{{','.join(chosen)}{{display:block}}{later}{{break-before:page}}}}" if chosen else ""
