"""The rule ``incomplete-official-source``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error
from handreiking.rules.local_files import sources

NEEDED = ("url", "consulted", "review_by")
"""What an official source has besides what every source has."""


def incomplete_official_source(handbook: Handbook) -> Iterator[Diagnostic]:
    """An official source lacks its address, the day on which it was consulted, or the day by which it must be read again.

    Laws and numbers change. A reader must be able to see how old a statement is, and to look it up.
    """
    for part, here, source in sources(handbook):
        if source.kind == "official":
            for key in NEEDED:
                if getattr(source, key) is None:
                    yield error("incomplete-official-source", part, (*here, "id"), id=source.id, key=key)
        if source.url and not source.url.startswith("https://"):
            yield error("incomplete-official-source", part, (*here, "url"), hint="url", id=source.id, key="url")
