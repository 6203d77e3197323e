"""The rule ``unknown-citation``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.missing_id import unknown_ids


def unknown_citation(handbook: Handbook) -> Iterator[Diagnostic]:
    """A statement cites a source that the handbook does not list."""
    yield from unknown_ids(handbook, "source")
