"""The rule ``file-name``."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.handbook import Handbook
from handreiking.text.naming import KEPT, slug

GOOD = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def file_name(handbook: Handbook) -> Iterator[Diagnostic]:
    """The name of a file contains anything other than lower-case letters, digits and single hyphens: ``Mijn plan.yaml``.

    A file's name is the address of its page. A space or an accent becomes ``%20`` or ``%C3%A9`` in an address that someone
    copies, a capital makes a different address on one server but not on another, and links break at a ``#``. Once a page is
    known by its address, a better name breaks links too, so this is reported from the first day.
    """
    known = [PurePosixPath(file).with_suffix("") for file in handbook.documents]
    same = Counter(str(page).casefold() for page in known)
    for file in handbook.documents:
        path = PurePosixPath(file)
        if GOOD.fullmatch(path.stem) or path.stem.casefold() in KEPT or same[str(path.with_suffix("")).casefold()] > 1:
            continue
        better = slug(path.stem)
        free = better and better not in KEPT and path.with_name(better) not in known
        params = {"name": path.name, "better": f"{better}{path.suffix}"}
        yield Diagnostic("file-name", Location(file, 1, 1, 1, 1), params, "hint" if free else "other")
