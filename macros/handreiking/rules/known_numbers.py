"""The telephone numbers that the texts of a handbook may name: those of services, which are no person's."""

import re
from collections.abc import Iterable, Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook

NO_DIGIT = re.compile(r"\D")


def without_known_numbers(diagnostics: Iterable[Diagnostic], handbook: Handbook) -> Iterator[Diagnostic]:
    """Yield `diagnostics` without those about a number that the file about `handbook` names, in whatever way it is written."""
    listed = handbook.about.entry.service_numbers if handbook.about else None
    known = {NO_DIGIT.sub("", one.number) for one in listed or ()}
    for found in diagnostics:
        if found.rule != "contact-details" or found.hint != "telephone" or NO_DIGIT.sub("", found.params["found"]) not in known:
            yield found
