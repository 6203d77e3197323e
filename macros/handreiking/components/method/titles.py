"""What the pages about methods list."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from handreiking.components.context import CONTENTS, Context
from handreiking.components.filters.facets import tags
from handreiking.components.rows.params import Row
from handreiking.model.checklist import Checklist
from handreiking.model.guide import Guide
from handreiking.model.method import Method, Role
from handreiking.model.paths import questions_left

ANCHORS = {
    "goals": "doelen",
    "core_elements": "werkzame-elementen",
    "principles": "uitgangspunten",
    "materials": "materialen",
    "conditions": "randvoorwaarden",
    "tailoring": "maatwerk",
}


def _checklist(context: Context, checklist: Checklist, kind: bool = False) -> Row:
    note = context.words("row.checklist", when=checklist.when, size=context.words("row.items", count=checklist.size))
    return Row("checklist", checklist.id, checklist.title, context.words("row.kind-checklist", note=note) if kind else note)


def _guide(context: Context, guide: Guide, kind: bool = False) -> Row:
    note = context.words("row.questions", count=questions_left(guide)[guide.questions[0].id] + 1)
    return Row("guide", guide.id, guide.title, context.words("row.kind-guide", note=note) if kind else note)


def _filtered(context: Context, rows: Iterable[Row], method: Method | None) -> list[Row]:
    """Return `rows`, which belong to `method`, with their tags."""
    return [replace(row, tags=tags(context, row.kind, method)) for row in rows]


def _checklists(context: Context, method: Method) -> list[Row]:
    return _filtered(context, (_checklist(context, checklist) for checklist in method.checklists), method)


def _guides(context: Context, guides: Iterable[Guide], method: Method | None = None) -> list[Row]:
    return _filtered(context, (_guide(context, guide) for guide in guides), method)


def method(context: Context, method: Method, today: date) -> Mapping[str, Any]:
    """Return whether the review is overdue, the titles of related methods, and the method's guides and checklists as rows."""
    tools = [_guide(context, guide, True) for guide in method.guides]
    tools += [_checklist(context, checklist, True) for checklist in method.checklists]
    titles = {part.entry.id: part.entry.title for part in context.handbook.methods}
    return {"overdue": method.review_by < today, "titles": titles, "tools": tools, "anchors": ANCHORS, "contents": CONTENTS}


def home(context: Context, guide: Guide | None, methods: Sequence[Method]) -> Mapping[str, Any]:
    """Return the first checklist of each method as rows."""
    rows = [_checklist(context, method.checklists[0]) for method in methods if method.checklists]
    return {"checklists": rows}


def checklist_index(context: Context, methods: Sequence[Method]) -> Mapping[str, Any]:
    """Return the checklists as rows, by method."""
    return {"groups": [(method, _checklists(context, method)) for method in methods if method.checklists]}


def guide_index(context: Context, general: Sequence[Guide], methods: Sequence[Method]) -> Mapping[str, Any]:
    """Return the guides as rows: those that choose between methods, and those of one method."""
    special = [row for method in methods for row in _guides(context, method.guides, method)]
    return {"general": _guides(context, general), "special": special}


def method_index(context: Context, methods: Sequence[Method]) -> Mapping[str, Any]:
    """Return what the methods are filtered by."""
    return {"tags": {method.id: tags(context, "method", method) for method in methods}}


def overview(context: Context, methods: Sequence[Method], general: Sequence[Guide]) -> Mapping[str, Any]:
    """Return all that the handbook offers as rows, by kind."""
    guides = guide_index(context, general, methods)
    found = {
        "methods": [Row("method", m.id, m.title, m.situation, tags(context, "method", m)) for m in methods],
        "checklists": [row for method in methods for row in _checklists(context, method)],
        "guides": [*guides["general"], *guides["special"]],
    }
    return {"groups": [(kind, rows) for kind, rows in found.items() if rows]}


def role_index(context: Context, methods: Sequence[Method]) -> Mapping[str, Any]:
    """Return the roles, those in the most methods first, each with the methods that have it."""
    uses: dict[str, list[tuple[Method, Role]]] = {}
    for method in methods:
        for role in method.roles:
            uses.setdefault(role.id, []).append((method, role))
    ordered = sorted(uses.items(), key=lambda item: (-len(item[1]), item[1][0][1].title.casefold()))
    return {"roles": [(id, found[0][1].title, found) for id, found in ordered]}
