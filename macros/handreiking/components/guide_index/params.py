"""What the component `guide_index` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.rows.listing import guide_rows
from handreiking.components.rows.params import Row
from handreiking.model.guide import Guide
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class GuideIndexParams:
    """All guides: those that choose between methods (`general`), and those of one method (`special`)."""

    general: Sequence[Row]
    special: Sequence[Row]
    methods: Sequence[Method]


def guide_index(context: Context, general: Sequence[Guide], methods: Sequence[Method]) -> GuideIndexParams:
    """Return the guides `general` and those of `methods`, as rows."""
    special = [row for method in methods for row in guide_rows(context, method.guides, method)]
    return GuideIndexParams(guide_rows(context, general), special, methods)
