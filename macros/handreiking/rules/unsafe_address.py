"""The rule ``unsafe-address``."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error

ADDRESS = re.compile(r"https://[^\s/?#]+\.[^\s/?#]+\S*")


def unsafe_address(handbook: Handbook) -> Iterator[Diagnostic]:
    """The address of something to read is not that of a page on the web, with ``https://`` before it.

    A link without it leads nowhere, or over a line that others can read.

    FAIL::

        further_reading:
          - title: Kaartjes sorteren
            url: www.voorbeeld.nl/kaartjes

    PASS::

        further_reading:
          - title: Kaartjes sorteren
            url: https://www.voorbeeld.nl/kaartjes
    """
    for part in handbook.methods:
        for index, reading in enumerate(part.entry.further_reading or ()):
            if not ADDRESS.fullmatch(reading.url):
                yield error("unsafe-address", part, ("further_reading", index, "url"), url=reading.url)
