"""What follows from one cause is one message, whatever the cause: a paste, a lost file, an id, an answer."""

from collections.abc import Sequence

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.lost_file import with_lost_files
from handreiking.rules.one_answer import with_one_answer
from handreiking.rules.one_cause import with_one_cause
from handreiking.rules.pasted_lines import with_pasted_lines


def told_once(found: Sequence[Diagnostic], handbook: Handbook) -> Sequence[Diagnostic]:
    """Return `found`, all that is wrong with `handbook`, with one message for each cause; what is lost most is told first."""
    for with_one in (with_pasted_lines, with_lost_files, with_one_cause, with_one_answer):
        found = with_one(found, handbook)
    return found
