"""The rule ``incomplete-official-source``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error

NEEDED = ("url", "consulted", "review_by")
"""What an official source has besides what every source has."""


def incomplete_official_source(handbook: Handbook) -> Iterator[Diagnostic]:
    """An official source lacks its address, the day on which it was consulted, or the day by which it must be read again.

    Laws and numbers change. A reader must be able to see how old a statement is, and to look it up.

    FAIL::

        sources:
          - id: politie-112
            kind: official
            author: Politie
            title: Als elke seconde telt
            published_in: politie.nl
            url: https://www.politie.nl/112

    PASS::

        sources:
          - id: politie-112
            kind: official
            author: Politie
            title: Als elke seconde telt
            published_in: politie.nl
            url: https://www.politie.nl/112
            consulted: 2026-11-27
            review_by: 2027-11-27
    """
    if not handbook.bibliography:
        return
    for index, source in enumerate(handbook.bibliography.entry.sources):
        here = ("sources", index)
        if source.kind == "official":
            for key in NEEDED:
                if getattr(source, key) is None:
                    yield error("incomplete-official-source", handbook.bibliography, (*here, "id"), id=source.id, key=key)
        if source.url and not source.url.startswith("https://"):
            yield error("incomplete-official-source", handbook.bibliography, (*here, "url"), hint="url", id=source.id, key="url")
