"""The rule ``unknown-item``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.handbook import Handbook
from handreiking.model.local_items import followed
from handreiking.rules.findings import error
from handreiking.rules.local_files import local_items


def unknown_item(handbook: Handbook) -> Iterator[Diagnostic]:
    """A local file adds an item after one that the section does not have, or no longer has; or more than one begins like that.

    An item is named by the words that it begins with. Where these change, what was to follow it has no place.
    """
    for part, path, item, checklist in local_items(handbook):
        section = next((one for one in checklist.sections if one.title == item.section), None)
        if section and item.after and len(found := followed(section, item)) != 1:
            near = nearest(item.after, [one.text for one in section.items]) or ""
            params = {"after": item.after, "section": section.title, "suggestion": near}
            hint = "several" if found else "suggestion" if near else "hint"
            yield error("unknown-item", part, (*path, "after"), "", hint, **params)
