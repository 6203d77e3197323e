"""The rule ``unknown-place``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.handbook import Handbook
from handreiking.model.local import PLACES
from handreiking.model.method import Method
from handreiking.rules.findings import error


def unknown_place(handbook: Handbook) -> Iterator[Diagnostic]:
    """A local file adds texts to a field that the method does not have, or no longer has, or where nothing can be added.

    What is added stands on the page where that field is shown. Without the field there is no such place.
    """
    for part in handbook.locals:
        for index, one in enumerate(part.entry.methods):
            method = handbook.method_by_id.get(one.method)
            known = _places(method.entry) if method else PLACES
            for number, addition in enumerate(one.additions):
                if addition.field not in known:
                    near = nearest(addition.field, known) or ""
                    params = {"field": addition.field, "suggestion": near, "options": ", ".join(known)}
                    hint = "absent" if addition.field in PLACES else "suggestion" if near else "hint"
                    path = ("methods", index, "additions", number, "field")
                    yield error("unknown-place", part, path, "", hint, **params)


def _places(method: Method) -> tuple[str, ...]:
    """The fields of `method` that are on its page."""
    return tuple(name for name in PLACES if getattr(method, name))
