"""The rule ``unknown-guide``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.missing_id import missing


def unknown_guide(handbook: Handbook) -> Iterator[Diagnostic]:
    """A key or a link names a guide that nothing in the handbook is called.

    FAIL::

        decision: Begin bij [Welke aanpak past?](guide:welk-aanpak).

    PASS::

        decision: Begin bij [Welke aanpak past?](guide:welke-aanpak).
    """
    yield from missing(handbook, "guide")
