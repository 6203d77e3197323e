"""The rule ``signers-without-sign``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.checklists import checklists
from handreiking.rules.findings import error


def signers_without_sign(handbook: Handbook) -> Iterator[Diagnostic]:
    """A checklist says who signs it, but not that it is signed at the end.

    Those who sign each get a line below the list, and that is there with ``sign: end`` only.
    """
    for part, path, checklist in checklists(handbook):
        if checklist.signers and checklist.sign != "end":
            yield error("signers-without-sign", part, (*path, "signers"), title=checklist.title)
