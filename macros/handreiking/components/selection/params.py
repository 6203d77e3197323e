"""What the component `selection` takes, what its template gets, and the CSS computed for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handreiking.components.checklist.keys import KeyedSection, keyed_sections
from handreiking.components.checklist.params import introduction, reviewed
from handreiking.components.context import Context
from handreiking.components.parts.params import PartLink
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class Sheet:
    """A checklist and the method that it belongs to, if any.

    Its sections are as on its page, it was `reviewed` last on that day, and `page` is a context of its own: every printed sheet
    numbers its own sources.
    """

    checklist: Checklist
    method: Method | None
    sections: Sequence[KeyedSection]
    introduction: Sequence[str]
    reviewed: date | None
    page: Context


@dataclass(frozen=True, slots=True)
class SelectionParams:
    """All checklists, each on a sheet.

    More than fit on a page are not shown: then `parts` lead to them.
    """

    checklists: list[Sheet]
    parts: Sequence[PartLink]


def selection(context: Context, parts: Sequence[PartLink] = ()) -> SelectionParams:
    """Return all checklists, or the `parts` of the list of checklists.

    Marks on a sheet link to nothing, for the sources are not listed on the page.
    """
    found = [] if parts else context.handbook.checklist_by_id.values()
    known = context.handbook, context.words, context.links, context.finder, context.here
    return SelectionParams([_sheet(one, part.entry, Context(*known, explain=False, listed=False)) for part, one in found], parts)


def _sheet(checklist: Checklist, place: Method | GeneralChecklist, page: Context) -> Sheet:
    method, sections = place if isinstance(place, Method) else None, list(keyed_sections(checklist))
    return Sheet(checklist, method, sections, introduction(checklist), reviewed(checklist, method), page)


def selection_css(most: int) -> str:
    """Return the CSS rules that print the chosen checklists, so that this needs no script, for `most` checklists on a page."""
    chosen = [
        f".hr-selection:has(.hr-selection__label:nth-of-type({at}) :checked)~.hr-sheets .hr-sheet:nth-child({at})"
        for at in range(1, most + 1)
    ]
    later = ",".join(f"{sheet}~.hr-sheet" for sheet in chosen)
    return f"@media print{{{','.join(chosen)}{{display:block}}{later}{{break-before:page}}}}" if chosen else ""
