"""The rule ``too-many-paths``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.paths import path_count
from handreiking.rules.findings import warning
from handreiking.rules.guides import all_lead_down, guides

MOST = 300
"""The most paths through a guide that someone would still check one by one."""


def too_many_paths(handbook: Handbook) -> Iterator[Diagnostic]:
    """A guide has more than 300 paths.

    A professional signs off each path through a guide. Nobody reads hundreds of them, so nobody knows whether they are right.
    """
    for part, path, guide in guides(handbook):
        number = path_count(guide)
        if number > MOST and all_lead_down(guide):
            yield warning("too-many-paths", part, (*path, "title"), number=str(number), limit=str(MOST))
