"""The components that fill a page; `prepare` lists the others."""

from collections.abc import Callable, Mapping
from typing import Any

from handreiking.components.bibliography.params import bibliography
from handreiking.components.broken.params import BrokenParams
from handreiking.components.checklist_index.params import checklist_index
from handreiking.components.checklist_page.params import checklist_page
from handreiking.components.compare.params import compare
from handreiking.components.exercise_page.params import ExercisePageParams
from handreiking.components.field_reference.params import FieldReferenceParams
from handreiking.components.glossary.params import GlossaryParams
from handreiking.components.guide_index.params import guide_index
from handreiking.components.guide_page.params import guide_page
from handreiking.components.home.params import home
from handreiking.components.macro_reference.params import MacroReferenceParams
from handreiking.components.method.params import method
from handreiking.components.method_index.params import method_index
from handreiking.components.overview.params import overview
from handreiking.components.parts_page.params import PartsPageParams
from handreiking.components.role_index.params import role_index
from handreiking.components.rule_index.params import RuleIndexParams
from handreiking.components.rule_page.params import RulePageParams
from handreiking.components.source_uses.params import source_uses
from handreiking.components.topic.params import topic

PAGES: Mapping[str, type[Any] | Callable[..., Any]] = {
    "bibliography": bibliography,
    "broken": BrokenParams,
    "checklist_index": checklist_index,
    "checklist_page": checklist_page,
    "compare": compare,
    "exercise_page": ExercisePageParams,
    "field_reference": FieldReferenceParams,
    "glossary": GlossaryParams,
    "guide_index": guide_index,
    "guide_page": guide_page,
    "home": home,
    "macro_reference": MacroReferenceParams,
    "method": method,
    "method_index": method_index,
    "overview": overview,
    "parts_page": PartsPageParams,
    "role_index": role_index,
    "rule_index": RuleIndexParams,
    "rule_page": RulePageParams,
    "source_uses": source_uses,
    "topic": topic,
}
"""The dataclass or the function of each, by its name, which is that of its folder."""
