"""Checklists, guides and topics as rows of a list."""

from collections.abc import Iterable
from dataclasses import replace

from handreiking.components.context import Context
from handreiking.components.filters.facets import tags
from handreiking.components.rows.params import Row
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.method import Method
from handreiking.model.paths import questions_left
from handreiking.model.topic import Topic


def checklist_row(context: Context, checklist: Checklist) -> Row:
    """Return the row of `checklist`; its note has the pause point, if it has one, and the number of items."""
    size = context.words("row.items", count=checklist.size)
    note = context.words("row.checklist", when=checklist.when, size=size) if checklist.when else size
    return Row("checklist", checklist.id, checklist.title, note)


def guide_row(context: Context, guide: Guide) -> Row:
    """Return the row of `guide`; its note has the number of questions on the longest path."""
    longest = questions_left(guide)[guide.questions[0].id] + 1
    return Row("guide", guide.id, guide.title, context.words("row.questions", count=longest))


def tool_rows(context: Context, method: Method) -> list[Row]:
    """Return the rows of the guides and checklists of `method`; the note of each begins with its kind."""
    rows = [guide_row(context, guide) for guide in method.guides]
    rows += [checklist_row(context, checklist) for checklist in method.checklists]
    return [replace(row, note=context.words(f"row.kind-{row.kind}", note=row.note)) for row in rows]


def checklist_rows(context: Context, method: Method) -> list[Row]:
    """Return the rows of the checklists of `method`, with the tags to filter by."""
    return [replace(checklist_row(context, one), tags=tags(context, "checklist", method, one)) for one in method.checklists]


def general_rows(context: Context, checklists: Iterable[GeneralChecklist]) -> list[Row]:
    """Return the rows of `checklists`, which belong to no method, with the tags to filter by."""
    return [replace(checklist_row(context, one), tags=tags(context, "checklist", one, one)) for one in checklists]


def guide_rows(context: Context, guides: Iterable[Guide], method: Method | None = None) -> list[Row]:
    """Return the rows of `guides`, with the tags to filter by: those of the `method` that they belong to, if any."""
    return _tagged(context, (guide_row(context, guide) for guide in guides), method)


def topic_rows(context: Context, topics: Iterable[Topic]) -> list[Row]:
    """Return the rows of `topics`; the note of each has the number of its sections."""
    return [
        Row("topic", one.id, one.title, context.words("row.topic", count=len(one.sections)), tags(context, "topic", None))
        for one in topics
    ]


def _tagged(context: Context, rows: Iterable[Row], method: Method | None) -> list[Row]:
    return [replace(row, tags=tags(context, row.kind, method)) for row in rows]
