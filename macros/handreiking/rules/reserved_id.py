"""The rule ``reserved-id``."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.handbook import Handbook
from handreiking.model.types import Identity
from handreiking.rules.findings import error
from handreiking.text.naming import KEPT


def reserved_id(handbook: Handbook) -> Iterator[Diagnostic]:
    """An id, or the name of a file, is reserved for something else.

    Windows cannot make a folder called ``con``, and ``index`` would take the place of a list: such a page would exist for some
    and not for others.
    """
    for file in handbook.documents:
        name = PurePosixPath(file).stem.casefold()
        if name in KEPT:
            yield Diagnostic("reserved-id", Location(file, 1, 1, 1, 1), {"id": name}, "file")
    for part, leaf in handbook.leaves:
        if leaf.value in KEPT and leaf.mark(Identity):
            yield error("reserved-id", part, leaf.path, id=leaf.value)
