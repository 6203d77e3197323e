"""The rule ``unknown-field``."""

from collections.abc import Iterator, Mapping, Sequence

from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.checklist import Checklist
from handreiking.model.expected import expectable
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from handreiking.model.method import Method
from handreiking.model.types import Entry
from handreiking.rules.findings import error

KINDS: Mapping[str, type[Entry]] = {"method": Method, "checklist": Checklist, "guide": Guide}
"""The kinds of which a handbook can expect fields."""

MANY = 40
"""So many names are too many for a message."""


def unknown_field(handbook: Handbook) -> Iterator[Diagnostic]:
    """The file about the handbook expects a field of a method, a checklist or a guide that these do not have."""
    about = handbook.about
    expects = about.entry.expects if about else None
    for kind, model in KINDS.items():
        for index, name in enumerate(getattr(expects, kind, None) or ()):
            if about and name not in (known := expectable(model)):
                near = nearest(name, known) or ""
                params = {"field": name, "kind": kind, "suggestion": near, "options": ", ".join(_shown(known))}
                yield error("unknown-field", about, ("expects", kind, index), "", "suggestion" if near else "hint", **params)


def _shown(known: Sequence[str]) -> Sequence[str]:
    """The names `known`, of which those of fields inside another one only if they are few."""
    return known if len(known) < MANY else [name for name in known if "." not in name]
