"""What of ours a team can replace with a file of the same name: components, and the files of printed documents."""

from functools import cache
from pathlib import Path

import handreiking
from handreiking.model.files import TEMPLATE

PACKAGE = Path(handreiking.__file__).parent
NEVER = ("broken",)
"""The components that a team cannot replace: this one says what to mend."""


@cache
def components() -> tuple[str, ...]:
    """Return the names of the components that a team can replace."""
    found = (path.parent.name for path in (PACKAGE / "components").glob(f"*/{TEMPLATE}"))
    return tuple(sorted(name for name in found if name not in NEVER))


@cache
def printed() -> tuple[str, ...]:
    """Return the names of the files that documents are set with, which a team can replace."""
    return tuple(sorted(path.name for path in (PACKAGE / "print/typst").glob("*.typ")))
