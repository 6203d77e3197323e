"""The kinds of file, and where a file of each kind stands in the folder of a handbook."""

from collections.abc import Mapping
from typing import Any

from handreiking.model.about import About
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.files import ABOUT, BIBLIOGRAPHY, CHECKLISTS, GLOSSARY, GUIDES, LOCAL, TOPICS
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
    return {
        "method": f"{language}/{name}",
        "guide": f"{language}/{GUIDES}/{name}",
        "topic": f"{language}/{TOPICS}/{name}",
        "checklist": f"{language}/{CHECKLISTS}/{name}",
        "local": f"{language}/{LOCAL}/{name}",
        "glossary": f"{language}/{GLOSSARY}.yaml",
        "bibliography": f"{BIBLIOGRAPHY}.yaml",
        "handbook": f"{ABOUT}.yaml",
    }[kind]
