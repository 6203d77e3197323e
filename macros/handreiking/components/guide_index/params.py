"""What the component `guide_index` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.parts.params import PartLink, Place
from handreiking.components.rows.listing import guide_rows
from handreiking.components.rows.params import Row
from handreiking.model.guide import Guide
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class GuideIndexParams:
    """Guides: those that choose between methods (`general`), and those of one method (`special`).

    On the first page of a list that is divided `parts` lead to the latter; one of these parts has a `place`.
    """

    general: Sequence[Row]
    special: Sequence[Row]
    methods: Sequence[Method]
    parts: Sequence[PartLink]
    place: Place | None


def guide_index(
    context: Context,
    general: Sequence[Guide],
    methods: Sequence[Method],
    parts: Sequence[PartLink] = (),
    place: Place | None = None,
) -> GuideIndexParams:
    """Return the guides `general` and those of `methods`, as rows."""
    special = [row for method in methods for row in guide_rows(context, method.guides, method)]
    return GuideIndexParams(guide_rows(context, general), special, methods, parts, place)
