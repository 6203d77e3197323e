"""The kinds of file, and where a file of each kind stands in the folder of a handbook."""

from collections.abc import Mapping
from typing import Any

from handreiking.model.about import About
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.files import file_names
from handreiking.model.guide import Guide
from handreiking.model.lists import Bibliography, Glossary
from handreiking.model.local import Local
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.model.types import Entry

KINDS: Mapping[str, type[Entry]] = {
    "method": Method,
    "guide": Guide,
    "topic": Topic,
    "checklist": GeneralChecklist,
    "local": Local,
    "glossary": Glossary,
    "bibliography": Bibliography,
    "handbook": About,
}
"""The kinds of file by name."""


def kind_of_sections(data: Any) -> str:
    """Return the kind of file with the sections of `data`: ``topic`` if one has an id, else ``checklist``; empty for none."""
    sections = data.get("sections") if isinstance(data, Mapping) else None
    if not sections:
        return ""
    inside = sections if isinstance(sections, list) else ()
    return "topic" if any(isinstance(one, Mapping) and "id" in one for one in inside) else "checklist"


def home(kind: str, language: str, name: str) -> str:
    """Return the path, below the folder of the handbook, of a file of `kind` in `language` that is called `name`."""
    names = file_names(language)
    return {
        "method": f"{language}/{name}",
        "guide": f"{language}/{names.guides}/{name}",
        "topic": f"{language}/{names.topics}/{name}",
        "checklist": f"{language}/{names.checklists}/{name}",
        "local": f"{language}/{names.local}/{name}",
        "glossary": f"{language}/{names.glossary}.yaml",
        "bibliography": f"{names.bibliography}.yaml",
        "handbook": f"{names.about}.yaml",
    }[kind]
