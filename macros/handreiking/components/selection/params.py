"""What the component `selection` takes, what its template gets, and the CSS computed for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.parts.params import PartLink
from handreiking.model.checklist import Checklist
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class SelectionParams:
    """All checklists, each with its method and a context of its own: every printed sheet numbers its own sources.

    More than fit on a page are not shown: then `parts` lead to them.
    """

    checklists: list[tuple[Checklist, Method, Context]]
    parts: Sequence[PartLink]


def selection(context: Context, parts: Sequence[PartLink] = ()) -> SelectionParams:
    """Return all checklists, or the `parts` of the list of checklists.

    Marks on a sheet link to nothing, for the sources are not listed on the page.
    """
    found = [] if parts else context.handbook.checklist_by_id.values()
    known = context.handbook, context.words, context.links, context.finder, context.here
    return SelectionParams([(one, part.entry, Context(*known, explain=False, listed=False)) for part, one in found], parts)


def selection_css(most: int) -> str:
    """Return the CSS rules that print the chosen checklists, so that this needs no script, for `most` checklists on a page."""
    chosen = [
        f".hr-selection:has(.hr-selection__label:nth-of-type({at}) :checked)~.hr-sheets .hr-sheet:nth-child({at})"
        for at in range(1, most + 1)
    ]
    later = ",".join(f"{sheet}~.hr-sheet" for sheet in chosen)
    return f"@media print{{{','.join(chosen)}{{display:block}}{later}{{break-before:page}}}}" if chosen else ""
