"""What the component `selection` takes, what its template gets, and its computed style."""

from collections.abc import Iterable
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.checklist import Checklist
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class SelectionParams:
    """All checklists, each with its method, and with the page that its sheet is: it numbers its own sources."""

    checklists: list[tuple[Checklist, Method, Context]]


def selection(context: Context) -> SelectionParams:
    """Return all checklists; the sources of a sheet are not those of the page, so its marks lead nowhere."""
    found = context.handbook.checklist_by_id.values()
    known = context.handbook, context.words, context.links, context.finder, context.here
    return SelectionParams([(one, part.entry, Context(*known, explain=False, listed=False)) for part, one in found])


def selection_css(checklists: Iterable[Checklist]) -> str:
    """Return the rules that bring a chosen checklist on paper: no script is needed."""
    chosen = [f'.hr-selection:has(#kies-{one.id}:checked)~.hr-sheets [data-sheet="{one.id}"]' for one in checklists]
    later = ",".join(f"{sheet}~.hr-sheet" for sheet in chosen)
    return f"@media print{{{','.join(chosen)}{{display:block}}{later}{{break-before:page}}}}" if chosen else ""
