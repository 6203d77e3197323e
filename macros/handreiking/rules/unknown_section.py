"""The rule ``unknown-section``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error
from handreiking.rules.local_files import local_items


def unknown_section(handbook: Handbook) -> Iterator[Diagnostic]:
    """A local file adds an item to a section that the checklist does not have, or no longer has.

    A section is named by its title. Where that changes, what was added to it has no place.
    """
    for part, path, item, checklist in local_items(handbook):
        known = [section.title for section in checklist.sections]
        if item.section not in known:
            near = nearest(item.section, known) or ""
            params = {"section": item.section, "title": checklist.title, "suggestion": near, "options": ", ".join(known)}
            yield error("unknown-section", part, (*path, "section"), "", "suggestion" if near else "hint", **params)
