"""The rule ``recognition-expired``."""

from collections.abc import Iterator

from handreiking.clock import today
from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import warning


def recognition_expired(handbook: Handbook) -> Iterator[Diagnostic]:
    """The recognition of a method has expired.

    Recognition is given for a number of years. After that, readers can no longer rely on it.
    """
    now = today()
    for part in handbook.methods:
        until = part.entry.recognition_until
        if until and until < now:
            yield warning("recognition-expired", part, ("recognition_until",), date=until.isoformat())
