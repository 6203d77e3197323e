"""The rule ``uncallable-number``."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error
from handreiking.rules.local_files import contacts

CALLABLE = re.compile(r"[0-9](?:[ -]?[0-9]){2,14}")
"""Three to fifteen digits (ITU-T E.164), with single spaces and hyphens between them."""


def uncallable_number(handbook: Handbook) -> Iterator[Diagnostic]:
    """The number of a service has something else in it than digits, or too few of them.

    A tap on it would call nobody.
    """
    for part in handbook.topics:
        for index, service in enumerate(part.entry.numbers):
            if not CALLABLE.fullmatch(service.number):
                yield error("uncallable-number", part, ("numbers", index, "number"), number=service.number)
    for local, path, contact in contacts(handbook):
        if contact.number and not CALLABLE.fullmatch(contact.number):
            yield error("uncallable-number", local, (*path, "number"), number=contact.number)
