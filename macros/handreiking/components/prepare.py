"""Which components compute something before their template is rendered, listed in one place."""

from collections.abc import Callable, Mapping
from typing import Any

from handreiking.components.bibliography.uses import bibliography
from handreiking.components.checklist.keys import checklist
from handreiking.components.compare.rows import compare
from handreiking.components.emblem.shape import emblem
from handreiking.components.figure.drawings import figure, hub, overlap, ring, triangle
from handreiking.components.filters.facets import filters
from handreiking.components.guide.numbers import guide, guide_page, start
from handreiking.components.method.titles import checklist_index, guide_index, home, method, method_index, overview, role_index
from handreiking.components.paper.rows import exercise_index, paper, selection
from handreiking.components.timeline.months import timeline
from handreiking.components.tree.picture import tree

PREPARE: Mapping[str, Callable[..., Mapping[str, Any]]] = {
    function.__name__: function
    for function in (
        bibliography,
        checklist,
        checklist_index,
        compare,
        emblem,
        exercise_index,
        figure,
        filters,
        guide,
        guide_index,
        guide_page,
        home,
        hub,
        method,
        method_index,
        overlap,
        overview,
        paper,
        ring,
        role_index,
        selection,
        start,
        timeline,
        tree,
        triangle,
    )
}
