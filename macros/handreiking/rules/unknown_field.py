"""The rule ``unknown-field``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.expected import expectable
from handreiking.model.handbook import Handbook
from handreiking.model.method import Method
from handreiking.rules.findings import error


def unknown_field(handbook: Handbook) -> Iterator[Diagnostic]:
    """The file about the handbook expects a field of a method that methods do not have.

    FAIL::

        expects:
          method:
            - decison

    PASS::

        expects:
          method:
            - decision
    """
    about = handbook.about
    expects = about.entry.expects if about else None
    for index, name in enumerate(expects.method if expects else ()):
        if about and name not in (known := expectable(Method)):
            near = nearest(name, known) or ""
            params = {"field": name, "suggestion": near, "options": ", ".join(known)}
            path = ("expects", "method", index)
            yield error("unknown-field", about, path, "", "suggestion" if near else "hint", **params)
