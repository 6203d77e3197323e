"""All components: for each, what it takes and what its template gets.

A component is either a dataclass, which is both what it takes and what its template gets, or a function, which takes the page's
`Context` and the params, and returns the dataclass that its template gets.
"""

from collections.abc import Callable, Mapping
from typing import Any

from handreiking.components.accessibility.params import AccessibilityParams
from handreiking.components.beside.params import BesideParams
from handreiking.components.block_mark.params import BlockMarkParams
from handreiking.components.cards.params import cards
from handreiking.components.category.params import CategoryParams
from handreiking.components.cell.params import CellParams
from handreiking.components.cell_mark.params import CellMarkParams
from handreiking.components.checklist.params import checklist
from handreiking.components.colophon.params import colophon
from handreiking.components.context import Context
from handreiking.components.dose.params import dose
from handreiking.components.downloads.params import DownloadsParams
from handreiking.components.emblem.params import emblem
from handreiking.components.example.params import ExampleParams
from handreiking.components.exercise.params import exercise
from handreiking.components.exercise_index.params import exercise_index
from handreiking.components.facts.params import FactsParams
from handreiking.components.figure.params import figure
from handreiking.components.file.params import FileParams
from handreiking.components.filters.params import filters
from handreiking.components.find.params import FindParams
from handreiking.components.fit.params import FitParams
from handreiking.components.guide.params import guide
from handreiking.components.head.params import HeadParams
from handreiking.components.hub.params import hub
from handreiking.components.icon.params import icon
from handreiking.components.jump.params import jump
from handreiking.components.level.params import level
from handreiking.components.local.params import local
from handreiking.components.local_mark.params import LocalMarkParams
from handreiking.components.local_texts.params import local_texts
from handreiking.components.method_rows.params import method_rows
from handreiking.components.method_section.params import method_section
from handreiking.components.notice.params import NoticeParams
from handreiking.components.numbers.params import numbers
from handreiking.components.offline.params import OfflineParams
from handreiking.components.ordered.params import OrderedParams
from handreiking.components.overlap.params import overlap
from handreiking.components.pages import PAGES
from handreiking.components.paper.params import paper
from handreiking.components.parts.params import PartsParams
from handreiking.components.pause.params import PauseParams
from handreiking.components.period.params import period
from handreiking.components.pitfalls.params import PitfallsParams
from handreiking.components.reading.params import reading
from handreiking.components.reference.params import reference
from handreiking.components.related.params import RelatedParams
from handreiking.components.remove.params import RemoveParams
from handreiking.components.review.params import review
from handreiking.components.ring.params import ring
from handreiking.components.roles.params import RolesParams
from handreiking.components.rows.params import RowsParams
from handreiking.components.section.params import section
from handreiking.components.selection.params import selection
from handreiking.components.sources.params import SourcesParams
from handreiking.components.start.params import start
from handreiking.components.statements.params import StatementsParams
from handreiking.components.terms.params import TermsParams
from handreiking.components.timeline.params import timeline
from handreiking.components.topic_section.params import TopicSectionParams
from handreiking.components.tree.params import tree
from handreiking.components.triangle.params import triangle
from handreiking.components.turn.params import TurnParams

COMPONENTS: Mapping[str, type[Any] | Callable[..., Any]] = {
    **PAGES,
    "accessibility": AccessibilityParams,
    "beside": BesideParams,
    "block_mark": BlockMarkParams,
    "cards": cards,
    "category": CategoryParams,
    "cell": CellParams,
    "cell_mark": CellMarkParams,
    "checklist": checklist,
    "colophon": colophon,
    "dose": dose,
    "downloads": DownloadsParams,
    "emblem": emblem,
    "example": ExampleParams,
    "exercise": exercise,
    "exercise_index": exercise_index,
    "facts": FactsParams,
    "figure": figure,
    "file": FileParams,
    "filters": filters,
    "find": FindParams,
    "fit": FitParams,
    "guide": guide,
    "head": HeadParams,
    "hub": hub,
    "icon": icon,
    "jump": jump,
    "level": level,
    "local": local,
    "local_mark": LocalMarkParams,
    "local_texts": local_texts,
    "method_rows": method_rows,
    "method_section": method_section,
    "notice": NoticeParams,
    "numbers": numbers,
    "offline": OfflineParams,
    "ordered": OrderedParams,
    "overlap": overlap,
    "paper": paper,
    "parts": PartsParams,
    "pause": PauseParams,
    "period": period,
    "pitfalls": PitfallsParams,
    "reading": reading,
    "reference": reference,
    "related": RelatedParams,
    "remove": RemoveParams,
    "review": review,
    "ring": ring,
    "roles": RolesParams,
    "rows": RowsParams,
    "section": section,
    "selection": selection,
    "sources": SourcesParams,
    "start": start,
    "statements": StatementsParams,
    "terms": TermsParams,
    "timeline": timeline,
    "topic_section": TopicSectionParams,
    "tree": tree,
    "triangle": triangle,
    "turn": TurnParams,
}
"""The dataclass or the function of each component, by its name, which is that of its folder."""


def template_params(name: str, context: Context, params: Mapping[str, object]) -> dict[str, Any]:
    """Return the variables that the template of the component `name` gets.

    Raises `TypeError` for a param that the component does not take or lacks, and `KeyError` for a component that does not exist.
    """
    call = COMPONENTS[name]
    view = call(**params) if isinstance(call, type) else call(context, **params)
    return {field: getattr(view, field) for field in view.__dataclass_fields__}
