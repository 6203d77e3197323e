"""The rule ``unknown-level``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.handbook import Handbook
from handreiking.rules.checklists import checklists
from handreiking.rules.findings import error


def unknown_level(handbook: Handbook) -> Iterator[Diagnostic]:
    """An item of a checklist has a level that the checklist does not list."""
    for part, path, checklist in checklists(handbook):
        known = checklist.levels or ()
        for number, section in enumerate(checklist.sections):
            for index, item in enumerate(section.items):
                if item.level is not None and item.level not in known:
                    near = nearest(item.level, known) or ""
                    params = {"level": item.level, "suggestion": near, "options": ", ".join(known)}
                    hint = "suggestion" if near else "hint" if known else "none"
                    yield error("unknown-level", part, (*path, "sections", number, "items", index, "level"), "", hint, **params)
