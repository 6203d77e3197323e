"""The rule ``unknown-method``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.missing_id import unknown_ids


def unknown_method(handbook: Handbook) -> Iterator[Diagnostic]:
    """A key or a link names a method that the handbook does not have."""
    yield from unknown_ids(handbook, "method")
