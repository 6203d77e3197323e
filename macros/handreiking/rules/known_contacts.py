"""What a handbook says on purpose: the numbers of services, which are no person's, and where a reader reports a problem."""

import re
from collections.abc import Iterable, Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.about import About
from handreiking.model.handbook import Handbook

NO_DIGIT = re.compile(r"\D")


def without_known_contacts(diagnostics: Iterable[Diagnostic], handbook: Handbook) -> Iterator[Diagnostic]:
    """Yield `diagnostics` without those about what the file about `handbook` names.

    That is the e-mail address of its contact, and the telephone number of a service, in whatever way it is written. Of a file
    that stands in the wrong place nothing more is said: where it belongs its contacts may be right.
    """
    misplaced = {found.location.file for found in handbook.diagnostics if found.rule == "misplaced-file"}
    about = handbook.about.entry if handbook.about else About()
    numbers = {NO_DIGIT.sub("", one.number) for one in about.service_numbers or ()}
    for found in diagnostics:
        here = found.location.file in misplaced
        if not (found.rule == "contact-details" and (here or _known(found, numbers, about.contact))):
            yield found


def _known(found: Diagnostic, numbers: set[str], contact: str | None) -> bool:
    said = found.params["found"]
    return NO_DIGIT.sub("", said) in numbers if found.hint == "telephone" else said == contact
